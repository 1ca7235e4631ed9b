using InterviewGuide.Linting;

namespace InterviewGuide.Cli.Tests;

/// <summary>The examples of <c>docs/command-line.md</c> do what they show.</summary>
public sealed class DocumentationTests : IDisposable
{
    private const string File = "```text ";
    private const string Console = "```console";
    private const string Prompt = "$ guide ";

    private readonly GuideCommand guide = new() { Lint = Linter.Lint };

    public void Dispose() => guide.Dispose();

    private static string[] Lines { get; } = System.IO.File.ReadAllLines(RepositoryFolder.At("docs", "command-line.md"));

    /// <summary>Every command line with its number.</summary>
    public static TheoryData<int, string> Commands
    {
        get
        {
            var commands = new TheoryData<int, string>();
            var isConsole = false;
            for (var i = 0; i < Lines.Length; i++)
            {
                if (Lines[i].StartsWith("```", StringComparison.Ordinal)) isConsole = Lines[i] == Console;
                else if (isConsole && Lines[i].StartsWith(Prompt, StringComparison.Ordinal)) commands.Add(i, Lines[i][Prompt.Length..]);
            }
            return commands;
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_documentation_prints_what_stands_below_it(int line, string command)
    {
        WriteFiles();

        guide.Run(command.Split(' '));

        guide.ExitCode.Should().BeLessThan(2, "line {0} says so; {1}", line + 1, guide.Error);
        var shown = Lines.Skip(line + 1).TakeWhile(below => !below.StartsWith('$') && below != "```").ToList();
        if (shown.Count > 0) guide.Output.TrimEnd('\n').Split('\n').Should().Equal(shown);
    }

    /// <summary>Writes the files that the page shows.</summary>
    private void WriteFiles()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            if (!Lines[i].StartsWith(File, StringComparison.Ordinal)) continue;
            guide.Write(Lines[i][File.Length..], string.Concat(Lines.Skip(i + 1).TakeWhile(line => line != "```").Select(line => line + "\n")));
        }
    }
}
