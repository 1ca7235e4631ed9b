using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using InterviewGuide.Markdown;
using InterviewGuide.Model;
using InterviewGuide.Testing;
using InterviewGuide.Text;
using Xunit.Abstractions;

namespace InterviewGuide.Tests.Markdown;

/// <summary>Real Markdown guides against outlines that were decided by reading them.</summary>
public class RealMarkdownGuideTests(ITestOutputHelper output)
{
    private const double Goal = 0.97;

    private static readonly string Outlines = RepositoryFolder.At("tests", "fixtures", "outlines-markdown");

    [Fact]
    public void Nearly_all_lines_of_real_guides_are_read_as_their_authors_meant_them()
    {
        if (RepositoryFolder.Shared is not { } shared || !Directory.Exists(Path.Combine(shared, "guides")))
        {
            output.WriteLine("skipped: there is no folder \"shared/guides\" beside the repository and none in $GUIDE_SHARED");
            return;
        }
        var all = 0;
        var right = 0;
        foreach (var file in Directory.EnumerateFiles(Outlines, "*.tsv").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var path = Path.Combine(shared, "guides", name[..2], name[3..] + ".md");
            if (!File.Exists(path))
            {
                output.WriteLine("skipped: " + path + " does not exist");
                continue;
            }
            foreach (var (isRight, message) in Compare(file, File.ReadAllText(path)))
            {
                all++;
                if (isRight) right++;
                else output.WriteLine(name + " " + message);
            }
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{right} of {all} lines are read right: {100.0 * right / all:F1} %"));

        ((double)right / all).Should().BeGreaterThanOrEqualTo(Goal);
    }

    private static IEnumerable<(bool IsRight, string Message)> Compare(string outline, string text)
    {
        var guide = MarkdownGuide.Read(new SourceText(text));
        var lines = text.Split('\n');
        foreach (var row in File.ReadLines(outline).Skip(1))
        {
            var cells = row.Split('\t');
            var line = int.Parse(cells[0], CultureInfo.InvariantCulture);
            if (Hash(lines[line - 1]) != cells[3]) yield return (false, $"line {line}: not the line that was read when the outline was written");
            var (roles, section) = Read(guide, line);
            var isRight = roles == cells[1] && (roles == "-" || section == cells[2]);
            yield return (isRight, $"line {line}: {cells[1]} under {cells[2]} expected, {roles} under {section} read");
        }
    }

    /// <summary>Roles of the items that start on a line, or of the one that goes on there, and the line of their section's title.</summary>
    private static (string Roles, string Section) Read(Guide guide, int line)
    {
        var items = guide.Items.Where(item => guide.Source.LineAt(item.Span.Start) == line - 1).ToList();
        if (items.Count == 0) items = guide.Items.Where(item => guide.Source.LineAt(item.Span.Start) < line && guide.Source.LineAt(item.Span.End) >= line - 1).TakeLast(1).ToList();
        if (items.Count == 0) return ("-", "0");
        var section = items[0].Section < 0 ? 0 : guide.Source.LineAt(guide.Items[items[0].Section].Span.Start) + 1;
        return (string.Join('+', items.Select(static item => Name(item.Role))), section.ToString(CultureInfo.InvariantCulture));
    }

    private static string Name(LineRole role) => role == LineRole.BadExample ? "bad-example" : role.ToString().ToLowerInvariant();

    private static string Hash(string line) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line)))[..12];
}
