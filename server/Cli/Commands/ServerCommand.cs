using System.CommandLine;
using InterviewGuide.LanguageServer;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide server</c>: the language server over standard input and output.</summary>
internal static class ServerCommand
{
    /// <summary>True for the command line that editors use. An author waits for it, and nothing in it needs parsing.</summary>
    public static bool IsPlain(IReadOnlyList<string> arguments) => arguments is ["server"] or ["server", "--stdio"];

    /// <summary>Serves the editor that started the program. Its two streams are all that a server needs of its environment.</summary>
    public static Task<int> RunAsync() => GuideServer.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput());

    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        // What editors add to the command line of every server.
        var stdio = session.Flag("--stdio");
        stdio.Hidden = true;
        var parent = session.Value("--clientProcessId");
        parent.Hidden = true;
        var command = new Command("server", session.Text("command.server")) { stdio, parent };
        command.SetAction((_, cancellation) => GuideServer.RunAsync(session.Environment.Input(), session.Environment.Output, cancellation));
        return command;
    }
}
