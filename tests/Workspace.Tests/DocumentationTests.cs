using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Workspace.Tests;

/// <summary>The examples of <c>docs/configuration.md</c>, and of the page in German, are configurations.</summary>
public sealed class DocumentationTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, int, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, int, string>();
            foreach (var page in new[] { "configuration.md", "configuration.de.md" })
            {
                var lines = File.ReadAllLines(RepositoryFolder.At("docs", page));
                for (var i = 0; i < lines.Length; i++)
                {
                    if (lines[i] == "```json") examples.Add(page, i + 1, string.Join('\n', lines.Skip(i + 1).TakeWhile(line => line != "```")));
                }
            }
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_a_configuration_without_problems(string page, int line, string text)
    {
        folder.Write("team.json", "{}");
        folder.Write("guide.config.json", text);

        new ConfigurationStore().ForFolder(folder.Path).Problems.Should().BeEmpty("of {0}, line {1}", page, line);
    }
}
