using System.Text;
using InterviewGuide.Linting;
using InterviewGuide.Syntax;

namespace InterviewGuide.Cli;

/// <summary>Lints one guide; the linter of Core outside of tests.</summary>
internal delegate LintResult LintGuide(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes, AnalysisCache? cache);

/// <summary>Everything outside of the program that a command touches, so that tests can run commands in their own process.</summary>
internal sealed class CommandEnvironment
{
    private const int UsualWidth = 100;

    /// <summary>Where results go.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where everything else goes.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Where a guide comes from that is named <c>-</c>.</summary>
    public required Func<Stream> Input { get; init; }

    /// <summary>Full path of the folder that paths are relative to.</summary>
    public required string WorkingFolder { get; init; }

    /// <summary>Gives the value of an environment variable, or null.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>True where a person reads the results as they come.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>True where a person reads the messages as they come.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns that a line of text may take.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>The linter.</summary>
    public LintGuide Lint { get; init; } = Linter.Lint;

    /// <summary>True where results are coloured: on a terminal that can, unless the user wants none.</summary>
    public bool Colour => OutputIsTerminal && string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The process's own streams, folder and variables.</summary>
    public static CommandEnvironment OfProcess()
    {
        var outputIsTerminal = !Console.IsOutputRedirected;
        if (OperatingSystem.IsWindows() && outputIsTerminal) Console.OutputEncoding = Encoding.UTF8;
        return new CommandEnvironment
        {
            Output = Console.OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            Input = Console.OpenStandardInput,
            WorkingFolder = Directory.GetCurrentDirectory(),
            Variable = Environment.GetEnvironmentVariable,
            OutputIsTerminal = outputIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = outputIsTerminal ? Console.WindowWidth : UsualWidth,
        };
    }
}
