using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Rules;

/// <summary>The way that one audience takes through a guide: its own script where a file holds several, and sections for everybody with those for them alone.</summary>
/// <param name="MainQuestions">Number of questions that each participant is asked between welcome and end.</param>
/// <param name="Minutes">What its sections add up to; null where one of them states no time. Tasks lie inside their sections, inner sections inside outer ones.</param>
internal sealed record GuidePath(int MainQuestions, Minutes? Minutes)
{
    /// <summary>The paths of a guide; at least one.</summary>
    public static ImmutableArray<GuidePath> Of(WholeGuide guide)
    {
        var paths = ImmutableArray.CreateBuilder<GuidePath>();
        var script = new Script();
        foreach (var item in guide.Items)
        {
            // A second welcome begins a second script.
            if (item.Keyword == Keyword.Section && item.SectionRole == SectionRole.Opening && script.HasQuestions)
            {
                script.AddTo(paths);
                script = new Script();
            }
            script.Add(guide, item);
        }
        if (script.HasQuestions || paths.Count == 0) script.AddTo(paths);
        return paths.DrainToImmutable();
    }

    /// <summary>Counts of one script: what is for everybody, and what is for the participants of a segment.</summary>
    private sealed class Script
    {
        private readonly Dictionary<string, Counts> own = new(StringComparer.OrdinalIgnoreCase);
        private readonly Counts common = new();
        private bool lacksTime;

        public bool HasQuestions => common.Questions > 0 || own.Count > 0;

        public void Add(WholeGuide guide, Item item)
        {
            if (item.Keyword == Keyword.Section) AddTime(guide, item);
            if (item.Role != LineRole.Asked || !WholeGuide.IsMainQuestion(item)) return;
            lacksTime |= !HasTime(guide, item.Section);
            var audience = AudienceOf(guide, item.Section);
            if (audience.IsEmpty && !item.IsConditional) common.Questions++;
            foreach (var reference in audience) Of(reference.Id).Questions++;
        }

        public void AddTo(ImmutableArray<GuidePath>.Builder paths)
        {
            if (own.Count == 0) paths.Add(ToPath(common));
            foreach (var counts in own.Values)
            {
                paths.Add(ToPath(new Counts { Questions = common.Questions + counts.Questions, From = common.From + counts.From, To = common.To + counts.To }));
            }
        }

        private GuidePath ToPath(Counts counts) => new(counts.Questions, lacksTime || counts.To <= 0 ? null : new Minutes(counts.From, counts.To));

        private void AddTime(WholeGuide guide, Item section)
        {
            if (section.Time is not { } time || (section.Parent >= 0 && HasTime(guide, section.Parent))) return;
            var audience = AudienceOf(guide, section.Index);
            if (audience.IsEmpty) common.Add(time);
            foreach (var reference in audience) Of(reference.Id).Add(time);
        }

        private Counts Of(string segment)
        {
            if (!own.TryGetValue(segment, out var counts)) own[segment] = counts = new Counts();
            return counts;
        }
    }

    private sealed class Counts
    {
        public int Questions;
        public double From, To;

        public void Add(Minutes time)
        {
            From += time.From;
            To += time.To;
        }
    }

    private static bool HasTime(WholeGuide guide, int section)
    {
        for (var at = section; at >= 0; at = guide.Items[at].Parent)
        {
            if (guide.Items[at].Time is not null) return true;
        }
        return false;
    }

    /// <summary>The segments that a section is for; none where it is for everybody.</summary>
    private static ImmutableArray<Reference> AudienceOf(WholeGuide guide, int section)
    {
        for (var at = section; at >= 0; at = guide.Items[at].Parent)
        {
            var references = guide.Items[at].References;
            if (references.Any(static reference => reference.Id[0] is 'S' or 's')) return references.RemoveAll(static reference => reference.Id[0] is not ('S' or 's'));
        }
        return [];
    }
}
