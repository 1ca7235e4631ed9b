using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The guide says which of the seven needs it is about, and no question touches one of them.</summary>
internal sealed class NeedsCoverage() : GuideRule(new RuleInfo("needs-coverage", "beduerfnisse-nicht-abgedeckt", Severity.Hint, "0.1.0", RuleGroup.Depth))
{
    private static readonly (TagWord Word, Cue Cue, string Name)[] Needs =
    [
        (TagWord.Performance, Cue.Performance, "performance"),
        (TagWord.Usefulness, Cue.Usefulness, "usefulness"),
        (TagWord.Simplicity, Cue.Simplicity, "simplicity"),
        (TagWord.Trust, Cue.Trust, "trust"),
        (TagWord.Reciprocity, Cue.Reciprocity, "reciprocity"),
        (TagWord.Transparency, Cue.Transparency, "transparency"),
        (TagWord.Respect, Cue.Respect, "respect"),
    ];

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        foreach (var field in guide.Items)
        {
            if (field.Keyword == Keyword.FreeField && Tags.NamesNeeds(LabelOf(guide, field))) Check(guide, field, found);
        }
    }

    private void Check(WholeGuide guide, Item field, List<GuideFinding> found)
    {
        var declared = Tags.NeedsIn(guide.Guide.Source.Slice(field.TextSpan));
        foreach (var (word, cue, name) in Needs)
        {
            if (!declared.Contains(word) || IsTouched(guide, word, cue)) continue;
            var last = guide.Items.LastOrDefault(TalkQuestions.IsMain);
            found.Add(new GuideFinding(field) { Variant = name, Mend = () => last is null ? [] : [GuideBlock.Behind(this, guide, last, "block-" + name)] });
        }
    }

    /// <summary>A tag on a question counts for more than its words.</summary>
    private static bool IsTouched(WholeGuide guide, TagWord word, Cue cue)
    {
        foreach (var item in guide.Items)
        {
            if (!TalkQuestions.IsOne(item)) continue;
            var tags = Tags.Of(guide.Guide, item);
            if (tags.Contains(word) || (tags.IsEmpty && guide.Has(item, cue))) return true;
        }
        return guide.Included.Any(part => IsTouched(part, word, cue));
    }

    private static ReadOnlySpan<char> LabelOf(WholeGuide guide, Item field) =>
        guide.Guide.Source.Slice(field.KeywordSpan.IsEmpty ? field.LabelSpan : field.KeywordSpan);
}
