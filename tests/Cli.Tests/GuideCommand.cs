using System.Text;

namespace InterviewGuide.Cli.Tests;

/// <summary>Runs the command line in this process, in a folder of its own, with streams that can be read afterwards.</summary>
internal sealed class GuideCommand : IDisposable
{
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal) { ["LANG"] = "en_GB.UTF-8" };

    public TemporaryFolder Folder { get; } = new();

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = "";

    public bool OutputIsTerminal { get; set; }

    public bool ErrorIsTerminal { get; set; }

    public int Width { get; set; } = 100;

    /// <summary>Finds made-up words unless a test wants the real rules.</summary>
    public LintGuide Lint { get; set; } = FakeLinter.Lint;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public int ExitCode { get; private set; }

    public GuideCommand With(string variable, string value)
    {
        variables[variable] = value;
        return this;
    }

    /// <summary>Writes a file into the folder.</summary>
    public GuideCommand Write(string name, string text)
    {
        Folder.Write(name, text);
        return this;
    }

    /// <summary>What a file of the folder holds.</summary>
    public string Read(string name) => File.ReadAllText(Folder[name]);

    /// <summary>Runs <c>guide</c> with these arguments.</summary>
    public GuideCommand Run(params string[] arguments)
    {
        using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        ExitCode = GuideProgram.Run(arguments, new CommandEnvironment
        {
            Output = output,
            Error = error,
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Input)),
            WorkingFolder = Folder.Path,
            Variable = name => variables.GetValueOrDefault(name),
            OutputIsTerminal = OutputIsTerminal,
            ErrorIsTerminal = ErrorIsTerminal,
            Width = Width,
            Lint = Lint,
        });
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return this;
    }

    public void Dispose() => Folder.Dispose();
}
