using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace InterviewGuide.Cli.Tests;

/// <summary>
/// The program as a process of its own: the one that was built for these tests, or the one that the variable
/// <c>GUIDE_BINARY</c> names, such as the published one.
/// </summary>
[Trait("Category", "Process")]
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("--version", 0)]
    [InlineData("--help", 0)]
    [InlineData("lint --help", 0)]
    [InlineData("lint a.guide", 1)]
    [InlineData("lint a.guide --format concise", 1)]
    [InlineData("lint a.guide --format json", 1)]
    [InlineData("lint a.guide --format ndjson --locale de", 1)]
    [InlineData("lint a.guide --diff --unsafe-fixes", 1)]
    [InlineData("lint none.guide", 2)]
    [InlineData("lint --config c.json", 1)]
    [InlineData("outline a.guide", 0)]
    [InlineData("outline a.guide --format json", 0)]
    [InlineData("explain hypothetical-question", 0)]
    [InlineData("explain hypothetical-question --locale de", 0)]
    [InlineData("rules", 0)]
    [InlineData("rules --format json", 0)]
    [InlineData("config", 0)]
    [InlineData("config a.guide --config c.json", 0)]
    [InlineData("nonsense", 2)]
    public void Every_command_runs_and_ends_as_it_should(string arguments, int exitCode)
    {
        folder.Write("a.guide", "Language: en\n\nSection: Core\n    Ask: Would you use an app for that?\n");
        folder.Write("c.json", "{ \"products\": [\"ClipMill\"] } // comment");
        var (output, error, code) = Run("", arguments.Split(' '));
        error.Should().NotContain("Internal error");
        code.Should().Be(exitCode, output + error);
    }

    [Fact]
    public void Findings_in_German_guides_keep_their_letters_through_a_pipe()
    {
        folder.Write("a.leitfaden", "Sprache: de\n\nAbschnitt: Kern\n    Frage: Würden Sie dafür eine App nutzen?\n");
        Run("", "lint", "--locale", "de").Output.Should().Contain("Frage: Würden Sie dafür eine App nutzen?").And.Contain("│");
    }

    [Fact]
    public void Standard_input_is_read_and_mended_text_comes_back()
    {
        var (output, _, code) = Run("Language: en\n\nSection: Core\n    Ask: What happened?\n", "lint", "--fix", "-");
        output.Should().Be("Language: en\n\nSection: Core\n    Ask: What happened?\n");
        code.Should().Be(0);
    }

    [ShellFact]
    public void A_full_disk_below_the_results_is_said_and_ends_with_two()
    {
        folder.Write("a.guide", "Section: Core\n    Ask: Would you use an app for that?\n");
        var (_, error, code) = RunShell("\"$0\" lint a.guide --format json > /dev/full");
        error.Should().Be("guide: Writing the results failed: No space left on device\n");
        code.Should().Be(2);
    }

    [SmallDiskFact]
    public void On_a_full_disk_no_guide_is_damaged()
    {
        var guide = "Language: en\n\nSection: Core\n" + string.Concat(Enumerable.Repeat("    Ask: Would you use an app for that?\n", 800));
        folder.Write("whole.guide", guide);
        // The second copy does not fit into the small disk.
        var (output, error, code) = RunShell(
            """
            mkdir disk && mount -t tmpfs -o size=64k none disk || exit 99
            cp whole.guide disk/a.guide
            "$0" lint disk --fix --unsafe-fixes > /dev/null
            code=$?
            cmp whole.guide disk/a.guide && ls -A disk
            umount disk
            exit $code
            """);
        error.Should().StartWith("disk/a.guide: The disk is full; the file was left as it is.\n");
        output.Should().Be("a.guide\n");
        code.Should().Be(2);
    }

    [ShellFact]
    public void Whoever_reads_only_the_first_findings_ends_the_run_without_noise()
    {
        for (var i = 0; i < 200; i++) folder.Write($"g{i:000}.guide", "Section: Core\n    Ask: Would you use an app for that?\n");
        RunShell("\"$0\" lint --format json | head -c 100 > /dev/null").Error.Should().NotContain("Internal error");
    }

    [Fact]
    public void A_run_over_many_guides_finds_and_ends_as_it_would_without_settings_of_its_own()
    {
        for (var i = 0; i < 600; i++) folder.Write($"Leitfäden/g{i:000}.guide", $"Section: Core\n    Ask: Would you use app {i} for that?\n");
        string[] arguments = ["lint", "Leitfäden", "--format", "ndjson"];
        var own = Run("", arguments);
        var asItIs = Start(Program(), arguments, "", ("DOTNET_TieredCompilation", "1"));
        own.Output.Count(c => c == '\n').Should().Be(600);
        own.Should().Be(asItIs);
        own.ExitCode.Should().Be(1);
    }

    private (string Output, string Error, int ExitCode) Run(string input, params string[] arguments) => Start(Program(), arguments, input);

    private (string Output, string Error, int ExitCode) RunShell(string script) => Start("/bin/sh", ["-c", script, Program()], "");

    private (string Output, string Error, int ExitCode) Start(string program, string[] arguments, string input, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException();
        var error = new StringBuilder();
        process.ErrorDataReceived += (_, line) => error.Append(line.Data is null ? "" : line.Data + "\n");
        process.BeginErrorReadLine();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output, error.ToString(), process.ExitCode);
    }

    private static string Program()
    {
        var named = Environment.GetEnvironmentVariable("GUIDE_BINARY");
        if (!string.IsNullOrEmpty(named)) return named;
        return Path.Combine(AppContext.BaseDirectory, RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "guide.exe" : "guide");
    }
}
