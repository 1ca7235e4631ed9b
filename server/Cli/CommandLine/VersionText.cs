using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;

namespace InterviewGuide.Cli.CommandLine;

/// <summary>The version of the program.</summary>
internal static class VersionText
{
    /// <summary>The option <c>--version</c>.</summary>
    public static Option Option(Session session) => new Option<bool>("--version")
    {
        Description = session.Text("option.version"),
        Action = new Action(session),
    };

    private sealed class Action(Session session) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(VersionText).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";
            session.Environment.Output.Write(Encoding.UTF8.GetBytes($"guide {version}\n"));
            return ExitCode.Clean;
        }
    }
}
