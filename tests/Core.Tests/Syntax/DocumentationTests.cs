using InterviewGuide.Testing;

namespace InterviewGuide.Tests.Syntax;

public class DocumentationTests
{
    private const string Fence = "```guide";

    /// <summary>Line, announced rule and text of each example.</summary>
    public static TheoryData<int, string, string> Examples()
    {
        var examples = new TheoryData<int, string, string>();
        var lines = File.ReadAllLines(RepositoryFolder.At("docs", "language.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Fence, StringComparison.Ordinal)) continue;
            var end = Array.IndexOf(lines, "```", i);
            examples.Add(i + 1, lines[i][Fence.Length..].Trim(), string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_reference_has_the_findings_that_it_announces(int line, string announced, string text)
    {
        var found = Outlines.Read(text).Diagnostics.Select(static diagnostic => diagnostic.Rule).Distinct();

        found.Should().Equal(announced.Length == 0 ? [] : [announced], "of line {0}", line);
    }
}
