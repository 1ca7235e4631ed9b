using InterviewGuide.Model;

namespace InterviewGuide.Accuracy;

/// <summary>Draws rewrites of labelled lines for people to judge.</summary>
internal static class Rewrites
{
    /// <summary>Prints so many lines with the first rewrite of a finding on them, drawn with a seed; each line comes once.</summary>
    public static int Print(string file, Language language, ulong seed, int count)
    {
        var measurement = new Measurement(language);
        var all = new List<(string Id, string Rule, string Text, string[] Rewrites)>();
        foreach (var line in LabelledLine.Read(file))
        {
            foreach (var finding in measurement.FindingsOn(line.Text, line.SpokenAs == "say").Where(f => !f.Fixes.IsEmpty).Take(1))
            {
                var rewrites = finding.Fixes.Select(fix => fix.Edits[0]).Select(e => line.Text[..e.Span.Start] + e.NewText + line.Text[e.Span.End..]);
                all.Add((line.Id, finding.Rule, line.Text, [.. rewrites]));
            }
        }
        Console.WriteLine($"# {all.Count} lines have a rewrite; {Math.Min(count, all.Count)} drawn with seed {seed}");
        foreach (var (id, rule, text, rewrites) in Draw(all, seed, count))
        {
            Console.WriteLine($"{id} {rule}\n  - {text.Trim()}");
            foreach (var rewrite in rewrites) Console.WriteLine($"  + {rewrite.Trim()}");
        }
        return 0;
    }

    /// <summary>Takes elements in an order that the seed alone decides (SplitMix64), on every machine alike.</summary>
    private static IEnumerable<T> Draw<T>(List<T> from, ulong seed, int count)
    {
        var rest = from.ToList();
        for (; count > 0 && rest.Count > 0; count--)
        {
            seed += 0x9E3779B97F4A7C15;
            var mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            var at = (int)((mixed ^ (mixed >> 31)) % (ulong)rest.Count);
            yield return rest[at];
            rest.RemoveAt(at);
        }
    }
}
