using System.Text;

namespace InterviewGuide.Tests;

/// <summary>
/// Texts with random damage, the same ones each time: pieces of it are left out, said twice or cut off, and signs that mean
/// something are put in. GUIDE_FUZZ sets the number of damaged texts made of each text.
/// </summary>
/// <param name="pieces">What is put in.</param>
/// <param name="seed">Which damages are done.</param>
/// <param name="most">Most damages done to one text.</param>
/// <param name="count">Number of texts where GUIDE_FUZZ is not set.</param>
internal sealed class Damage(string[] pieces, int seed, int most, int count)
{
    private const int LongestCut = 40;
    private const int DeepestIndent = 8;

    /// <summary>Damaged copies of a text; each fourth has line ends of two characters.</summary>
    public IEnumerable<string> To(string whole)
    {
        var wanted = int.TryParse(Environment.GetEnvironmentVariable("GUIDE_FUZZ"), out var set) ? set : count;
        var random = new Random(seed);
        for (var i = 0; i < wanted; i++)
        {
            var text = new StringBuilder(i % 4 == 0 ? whole.Replace("\n", "\r\n", StringComparison.Ordinal) : whole);
            for (var damage = random.Next(1, most + 1); damage > 0; damage--) Do(text, random);
            yield return text.ToString();
        }
    }

    /// <summary>A text as a test's reason shows it.</summary>
    public static string Show(string text) => '"' + text.Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("{", "{{").Replace("}", "}}") + '"';

    private void Do(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, LongestCut), text.Length - at);
        switch (random.Next(6))
        {
            case 0:
                text.Remove(at, length);
                break;
            case 1:
                text.Insert(random.Next(text.Length + 1), text.ToString(at, length));
                break;
            case 2 when random.Next(4) == 0:
                text.Length = at;
                break;
            case 3:
                var line = text.ToString().IndexOf('\n', at);
                if (line >= 0) text.Insert(line + 1, new string(' ', random.Next(DeepestIndent + 1)));
                break;
            default:
                text.Insert(at, pieces[random.Next(pieces.Length)]);
                break;
        }
    }
}
