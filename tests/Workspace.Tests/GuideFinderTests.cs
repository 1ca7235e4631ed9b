using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace.Tests;

public sealed class GuideFinderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Guides_are_found_by_their_names_in_the_order_of_their_paths()
    {
        Touch("b.guide", "a.leitfaden", "sub/z.guide.md", "sub/a.leitfaden.md", "sub/notes.md", "B.GUIDE", "README.md", "a.guide.bak");
        Found().Should().Equal("B.GUIDE", "a.leitfaden", "b.guide", "sub/a.leitfaden.md", "sub/z.guide.md");
    }

    [Fact]
    public void Folders_that_hold_no_guides_are_left_out()
    {
        Touch("node_modules/x.guide", ".git/x.guide", "bin/x.guide", "sub/obj/x.guide", "a.guide");
        Found().Should().Equal("a.guide");
    }

    [Fact]
    public void Files_of_the_configuration_are_guides_besides()
    {
        folder.Write("guide.config.json", """{ "files": ["research/**/*.md", "talks/", "!research/README.md"] }""");
        Touch("research/a.md", "research/deep/b.md", "research/README.md", "talks/c.txt", "talks/d.png", "other.md", "e.guide");
        Found().Should().Equal("e.guide", "research/a.md", "research/deep/b.md", "talks/c.txt");
    }

    [Fact]
    public void Nearer_configurations_hold_for_their_folders()
    {
        folder.Write("guide.config.json", """{ "files": ["*.md"] }""");
        folder.Write("sub/guide.config.json", "{ }");
        Touch("a.md", "sub/b.md", "sub/c.guide");
        Found().Should().Equal("a.md", "sub/c.guide");
    }

    [Fact]
    public void Ignore_patterns_of_the_configuration_win_over_gitignore()
    {
        folder.Write("guide.config.json", """{ "ignore": ["drafts/", "!private/"] }""");
        folder.Write(".gitignore", "private/\n");
        Touch("drafts/a.guide", "private/b.guide", "c.guide");
        Found().Should().Equal("c.guide", "private/b.guide");
    }

    [Fact]
    public void Nested_gitignore_files_hold_as_git_reads_them()
    {
        Directory.CreateDirectory(folder[".git"]);
        folder.Write(".gitignore", "*.guide\n!keep.guide\n/only-here/\n");
        folder.Write("sub/.gitignore", "!mine.guide\nkeep.guide\n");
        Touch("a.guide", "keep.guide", "sub/mine.guide", "sub/keep.guide", "only-here/keep.guide", "sub/only-here/mine.guide");
        Found().Should().Equal("keep.guide", "sub/mine.guide", "sub/only-here/mine.guide");
    }

    [Fact]
    public void Gitignore_files_above_the_searched_folder_hold_up_to_the_repository()
    {
        Directory.CreateDirectory(folder["repo/.git"]);
        folder.Write(".gitignore", "b.guide\n");
        folder.Write("repo/.gitignore", "a.guide\n");
        Touch("repo/sub/a.guide", "repo/sub/b.guide");
        Found("repo/sub").Should().Equal("repo/sub/b.guide");
    }

    [Fact]
    public void A_named_file_is_always_a_guide_unless_ignoring_is_asked_for()
    {
        folder.Write("guide.config.json", """{ "ignore": ["old/"] }""");
        Touch("old/notes.md");
        Found("old/notes.md").Should().Equal("old/notes.md");
        Find(["old/notes.md"], respectIgnore: true).Files.Should().BeEmpty();
    }

    [Fact]
    public void A_file_named_twice_is_found_once()
    {
        Touch("a.guide");
        Found("a.guide", ".", "./a.guide").Should().Equal("a.guide");
    }

    [Fact]
    public void A_missing_path_is_kept_so_that_reading_it_says_so() => Found("none.guide").Should().Equal("none.guide");

    [Fact]
    public void Links_that_lead_in_a_circle_end()
    {
        Touch("sub/a.guide");
        Directory.CreateSymbolicLink(folder["sub/up"], folder.Path);
        Directory.CreateSymbolicLink(folder["sub/self"], folder["sub/self"]);
        Directory.CreateSymbolicLink(folder["again"], folder["sub"]);
        Found().Should().Equal("sub/a.guide");
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed_once()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("shared.guide", "");
        elsewhere.Write("more/b.guide", "");
        Directory.CreateSymbolicLink(elsewhere["more/up"], elsewhere.Path);
        Directory.CreateSymbolicLink(folder["one"], elsewhere.Path);
        Directory.CreateSymbolicLink(folder["two"], elsewhere["more"]);
        Found().Should().HaveCount(2);
    }

    [Fact]
    public void Markdown_files_that_look_like_guides_are_told_from_others()
    {
        folder.Write("interview.md", "- What did you do?\n");
        folder.Write("faq.md", "Hello.\n");
        folder.Write("talk.md", "1. Who?\n2. What?\n3. Why?\n4. \"When?\"\n");
        LikelyGuides.Find(new ConfigurationStore(), [folder.Path]).Select(Path.GetFileName).Should().Equal("interview.md", "talk.md");
    }

    private void Touch(params string[] names)
    {
        foreach (var name in names) folder.Write(name, "");
    }

    private FoundGuides Find(string[] paths, bool respectIgnore = false) =>
        GuideFinder.Find(new ConfigurationStore(), folder.Path, paths, respectIgnore);

    private IEnumerable<string> Found(params string[] paths)
    {
        var found = Find(paths.Length == 0 ? ["."] : paths);
        found.Problems.Should().BeEmpty();
        return found.Files.Select(path => FolderPath.Shown(folder.Path, path));
    }
}
