using System.Security.Cryptography;
using System.Text;
using InterviewGuide.Testing;
using Xunit.Abstractions;

namespace InterviewGuide.Tests.Syntax;

/// <summary>Real guides and guides as first users typed them, against outlines that were decided by reading them.</summary>
public class RealGuideTests(ITestOutputHelper output)
{
    private static readonly string[] Folders = ["examples", "first-tries"];

    public static TheoryData<string> Names()
    {
        var names = new TheoryData<string>();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.At("tests", "fixtures", "outlines"), "*.tsv").Order(StringComparer.Ordinal))
        {
            names.Add(Path.GetFileNameWithoutExtension(file));
        }
        return names;
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_line_of_a_real_guide_has_the_role_and_the_place_that_its_author_meant(string name)
    {
        if (FindGuide(name) is not { } path)
        {
            output.WriteLine("skipped: " + name + " is in no folder \"shared\" beside the repository and not in $GUIDE_SHARED");
            return;
        }
        var text = File.ReadAllText(path);
        var lines = text.Split('\n').Select(static line => line.TrimEnd('\r')).ToArray();
        var read = Outlines.Rows(Outlines.Read(text)).Select(row => $"{row.Line}\t{row.Roles}\t{row.Parent}\t{Hash(lines[row.Line - 1])}");

        var expected = File.ReadAllLines(RepositoryFolder.At("tests", "fixtures", "outlines", name + ".tsv")).Skip(1);

        read.Should().Equal(expected);
    }

    private static string? FindGuide(string name) => RepositoryFolder.Shared is { } shared
        ? Folders.Select(folder => Path.Combine(shared, folder, name)).FirstOrDefault(File.Exists) : null;

    private static string Hash(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..12];
}
