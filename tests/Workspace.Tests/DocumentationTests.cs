using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

/// <summary>The examples of <c>docs/configuration.md</c> are configurations.</summary>
public sealed class DocumentationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<int, string> Examples
    {
        get
        {
            var examples = new TheoryData<int, string>();
            var lines = File.ReadAllLines(RepositoryFolder.At("docs", "configuration.md"));
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i] == "```json") examples.Add(i + 1, string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line != "```")));
            }
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_a_configuration_without_problems(int line, string text)
    {
        folder.Write("team.json", "{}");
        folder.Write("guide.config.json", text);

        new ConfigurationStore().ForFolder(folder.Path).Problems.Should().BeEmpty("of line {0}", line);
    }
}
