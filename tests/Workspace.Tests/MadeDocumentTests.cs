using InterviewGuide.Documentation;

namespace InterviewGuide.Workspace.Tests;

/// <summary>The documents that are made from rules and tables.</summary>
public sealed class MadeDocumentTests : IDisposable
{
    private const string Page = "docs/rules/de/tag-question.md";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_written_is_not_stale()
    {
        MadeDocuments.Stale(folder.Path).Should().BeEquivalentTo(MadeDocuments.All().Keys);

        MadeDocuments.Write(folder.Path);

        MadeDocuments.Stale(folder.Path).Should().BeEmpty();
        File.ReadAllText(folder[Page]).Should().Contain("\n# ").And.Contain("`bestaetigungsfrage`");
    }

    [Fact]
    public void Line_ends_of_a_checkout_make_nothing_stale()
    {
        MadeDocuments.Write(folder.Path);
        File.WriteAllText(folder[Page], File.ReadAllText(folder[Page]).Replace("\n", "\r\n", StringComparison.Ordinal));

        MadeDocuments.Stale(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void What_was_changed_by_hand_removed_or_is_made_no_more_is_stale_until_all_is_written_anew()
    {
        MadeDocuments.Write(folder.Path);
        File.AppendAllText(folder[Page], "mine\n");
        File.Delete(folder["docs/keywords.en.md"]);
        folder.Write("docs/rules/en/once.md", "");
        folder.Write("docs/mine.md", "");

        MadeDocuments.Stale(folder.Path).Should().BeEquivalentTo(Page, "docs/keywords.en.md", "docs/rules/en/once.md");
        MadeDocuments.Write(folder.Path);
        MadeDocuments.Stale(folder.Path).Should().BeEmpty();
        File.Exists(folder["docs/mine.md"]).Should().BeTrue();
    }
}
