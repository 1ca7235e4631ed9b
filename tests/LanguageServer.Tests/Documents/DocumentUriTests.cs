using InterviewGuide.LanguageServer.Documents;

namespace InterviewGuide.LanguageServer.Tests.Documents;

public sealed class DocumentUriTests
{
    [Theory]
    [InlineData("file:///home/anna/Interview%20A/m%C3%BCller.guide", "/home/anna/Interview A/müller.guide")]
    [InlineData("file:///home/anna/müller.guide", "/home/anna/müller.guide")]
    [InlineData("FILE:///a/b", "/a/b")]
    [InlineData("file://localhost/a/b", "/a/b")]
    [InlineData("file:///a/100%25.guide", "/a/100%.guide")]
    [InlineData("file:///a/50%.guide", "/a/50%.guide")]
    [InlineData("file:///a/b%23c.guide", "/a/b#c.guide")]
    [InlineData("file:///a/b.guide#L3", "/a/b.guide")]
    [InlineData("file:///a%2Fb.guide", "/a/b.guide")]
    public void An_address_of_a_file_gives_its_path(string uri, string path) => DocumentUri.PathOf(uri, windows: false).Should().Be(path);

    [Theory]
    [InlineData("file:///c%3A/Users/J%C3%B6rg/x.guide", @"c:\Users\Jörg\x.guide")]
    [InlineData("file:///C:/x.guide", @"c:\x.guide")]
    [InlineData("file:///c:/x.guide", @"c:\x.guide")]
    [InlineData("file://server/share/x%20y.guide", @"\\server\share\x y.guide")]
    [InlineData("file://localhost/C:/x.guide", @"c:\x.guide")]
    public void On_Windows_an_address_gives_a_drive_or_a_share(string uri, string path) => DocumentUri.PathOf(uri, windows: true).Should().Be(path);

    [Theory]
    [InlineData("untitled:Untitled-1")]
    [InlineData("untitled:/home/anna/new.guide")]
    [InlineData("vscode-vfs://github/x/y.guide")]
    [InlineData("git:/a/b.guide?%7B%7D")]
    [InlineData("file:relative")]
    [InlineData("file://")]
    [InlineData("file:///a%00b")]
    [InlineData("")]
    public void An_address_of_something_else_has_no_path(string uri)
    {
        DocumentUri.PathOf(uri, windows: false).Should().BeNull();
        DocumentUri.PathOf(uri, windows: true).Should().BeNull();
    }

    [Theory]
    [InlineData("file:///c%3A/x y.guide", "file:///C:/x%20y.guide")]
    [InlineData("file:///c%3a/%C3%BC.guide", "file:///c:/ü.guide")]
    public void Two_spellings_of_one_address_have_the_same_key(string one, string other) =>
        DocumentUri.KeyOf(one, windows: true).Should().Be(DocumentUri.KeyOf(other, windows: true));

    [Fact]
    public void Different_addresses_have_different_keys() =>
        new[] { "file:///a", "file:///A", "untitled:a", "untitled:b", "vscode-vfs:///a" }.Select(uri => DocumentUri.KeyOf(uri, windows: false)).Should().OnlyHaveUniqueItems();

    [Theory]
    [InlineData("/home/anna/Interview A/müller #2 50%.guide")]
    [InlineData("/")]
    [InlineData("/a/c:d/x.guide")]
    public void A_path_survives_the_way_to_an_address_and_back(string path) =>
        DocumentUri.PathOf(DocumentUri.OfPath(path, windows: false), windows: false).Should().Be(path);

    [Theory]
    [InlineData(@"c:\Users\Jörg\x y.guide")]
    [InlineData(@"\\server\share\x.guide")]
    public void On_Windows_a_path_survives_too(string path) =>
        DocumentUri.PathOf(DocumentUri.OfPath(path, windows: true), windows: true).Should().Be(path);
}
