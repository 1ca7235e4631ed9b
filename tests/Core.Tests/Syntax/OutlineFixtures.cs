using InterviewGuide.Model;
using InterviewGuide.Testing;

namespace InterviewGuide.Tests.Syntax;

/// <summary>
/// Guides in a folder of tests/fixtures, each with an .outline file that says how it is read. Set GUIDE_ACCEPT=1 to write
/// outlines anew, and read what changed.
/// </summary>
/// <param name="folder">Name of the folder.</param>
/// <param name="extensions">Endings of the guides' names.</param>
/// <param name="read">The front end.</param>
internal sealed class OutlineFixtures(string folder, string[] extensions, Func<string, Guide> read)
{
    private readonly string folder = RepositoryFolder.At("tests", "fixtures", folder);

    public IEnumerable<string> Names => Directory.EnumerateFiles(folder).Where(file => extensions.Contains(Path.GetExtension(file))).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal);

    public string TextOf(string name) => File.ReadAllText(Path.Combine(folder, name));

    public string Expected(string name) => File.ReadAllText(Path.Combine(folder, name + ".outline"));

    public string Show(string text, int skippedLines = 0) => Outlines.Show(read(text), skippedLines);

    /// <summary>The guide is read as its outline says.</summary>
    public void Check(string name)
    {
        var outline = Show(TextOf(name));
        if (Environment.GetEnvironmentVariable("GUIDE_ACCEPT") == "1") File.WriteAllText(Path.Combine(folder, name + ".outline"), outline);

        outline.Should().Be(Expected(name));
    }

    /// <summary>However its lines end, it is read the same.</summary>
    public void CheckLineEnds(string name)
    {
        var text = TextOf(name);

        Show(text.Replace("\n", "\r\n", StringComparison.Ordinal)).Should().Be(Expected(name));
        Show(text.Replace('\n', '\r')).Should().Be(Expected(name));
        Show(text.TrimEnd('\n')).Should().Be(Expected(name));
        Show(text + "\n\n").Should().Be(Expected(name));
    }
}
