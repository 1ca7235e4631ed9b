using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Tests;

/// <summary>The examples of <c>docs/command-line.md</c>, and of the page in German, do what they show.</summary>
public sealed class DocumentationTests : IDisposable
{
    private const string File = "```text ";
    private const string Console = "```console";
    private const string Prompt = "$ guide ";

    private readonly GuideCommand guide = new() { Lint = Linter.Lint };

    public void Dispose() => guide.Dispose();

    private static readonly Dictionary<string, string[]> Pages = new[] { "command-line.md", "command-line.de.md" }
        .ToDictionary(page => page, page => System.IO.File.ReadAllLines(RepositoryFolder.At("docs", page)));

    /// <summary>Every command line with its page and number.</summary>
    public static TheoryData<string, int, string> Commands
    {
        get
        {
            var commands = new TheoryData<string, int, string>();
            foreach (var (page, lines) in Pages)
            {
                var isConsole = false;
                for (var i = 0; i < lines.Length; i++)
                {
                    if (lines[i].StartsWith("```", StringComparison.Ordinal)) isConsole = lines[i] == Console;
                    else if (isConsole && lines[i].StartsWith(Prompt, StringComparison.Ordinal)) commands.Add(page, i, lines[i][Prompt.Length..]);
                }
            }
            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_documentation_prints_what_stands_below_it(string page, int line, string command)
    {
        var lines = Pages[page];
        WriteFiles(lines);

        guide.Run(command.Split(' '));

        guide.ExitCode.Should().BeLessThan(2, "line {0} of {1} says so; {2}", line + 1, page, guide.Error);
        var shown = lines.Skip(line + 1).TakeWhile(below => !below.StartsWith('$') && below != "```").ToList();
        if (shown.Count > 0) guide.Output.TrimEnd('\n').Split('\n').Should().Equal(shown);
    }

    /// <summary>Writes the files that the page shows.</summary>
    private void WriteFiles(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(File, StringComparison.Ordinal)) continue;
            guide.Write(lines[i][File.Length..], string.Concat(lines.Skip(i + 1).TakeWhile(line => line != "```").Select(line => line + "\n")));
        }
    }
}
