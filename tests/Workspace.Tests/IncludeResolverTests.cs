namespace InterviewGuide.Workspace.Tests;

public sealed class IncludeResolverTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_path_counts_from_the_guide_that_includes_it()
    {
        var path = folder.Write("parts/consent.guide", "Say: Hello.\n");
        var included = new IncludeResolver(folder.Path).Read(folder["guides/a.guide"], "../parts/consent.guide");
        included?.Text.Text.Should().Be("Say: Hello.\n");
        included?.Name.Should().Be(Files.RealPath.Of(path));
    }

    [Fact]
    public void One_file_has_one_name_however_it_is_written()
    {
        folder.Write("parts/consent.guide", "");
        File.CreateSymbolicLink(folder["link.guide"], folder["parts/consent.guide"]);
        var resolver = new IncludeResolver(folder.Path);
        var names = new[] { "parts/consent.guide", "./parts/../parts/consent.guide", "parts\\consent.guide", "link.guide" };
        names.Select(name => resolver.Read(folder["a.guide"], name)?.Name).Distinct().Should().ContainSingle().Which.Should().NotBeNull();
    }

    [Theory]
    [InlineData("../outside.guide")]
    [InlineData("/etc/hostname")]
    [InlineData("none.guide")]
    [InlineData("out.guide")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void What_lies_outside_or_is_not_there_cannot_be_included(string path)
    {
        Directory.CreateDirectory(folder["space"]);
        folder.Write("outside.guide", "secret");
        File.CreateSymbolicLink(folder["space/out.guide"], folder["outside.guide"]);
        new IncludeResolver(folder["space"]).Read(folder["space/a.guide"], path).Should().BeNull();
    }
}
