using InterviewGuide.Model;

namespace InterviewGuide.Accuracy;

/// <summary>Labelled lines of one language with what was found on them: alone by strong evidence, and by all.</summary>
internal sealed class LabelledSet
{
    private readonly IReadOnlyList<(LabelledLine Line, ISet<string> Strong, ISet<string> All)> found;

    /// <param name="language">The language of the lines.</param>
    /// <param name="lines">The lines.</param>
    public LabelledSet(Language language, IEnumerable<LabelledLine> lines)
    {
        var measurement = new Measurement(language);
        found = [.. lines.Select(line => (line, measurement.RulesOn(line, strongOnly: true), measurement.RulesOn(line)))];
    }

    /// <summary>Number of lines.</summary>
    public int Count => found.Count;

    /// <summary>The rules found on each line.</summary>
    public IEnumerable<(LabelledLine Line, ISet<string> Rules)> Found(bool strongOnly) => found.Select(f => (f.Line, strongOnly ? f.Strong : f.All));

    /// <summary>Hits and misses of a label; lines that readers were unsure of are left out.</summary>
    public Score ScoreOf(string label, bool strongOnly = false)
    {
        int hits = 0, falseFinds = 0, misses = 0;
        foreach (var (line, rules) in Found(strongOnly))
        {
            var isFound = Labels.Rules[label].Any(rules.Contains);
            switch (line.ValueOf(label))
            {
                case 'y' when isFound: hits++; break;
                case 'y': misses++; break;
                case 'n' when isFound: falseFinds++; break;
            }
        }
        return new Score(hits, falseFinds, misses);
    }
}
