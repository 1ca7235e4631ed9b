using InterviewGuide.Rules;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Linting;

/// <summary>What the words of an item alone give: their analysis, and what rules found in it. What became of that in the surroundings where the words last stood is kept, too.</summary>
internal sealed class ItemAnalysis(Utterance utterance, Candidate[] candidates)
{
    private ItemContext context;
    private LintSettings? settings;
    private Judgement[] judgements = [];

    public Utterance Utterance { get; } = utterance;
    public Candidate[] Candidates { get; } = candidates;

    /// <summary>The findings that these words give in these surroundings, where nothing is suppressed; false where that has not been kept.</summary>
    public bool Knows(in ItemContext place, LintSettings under, out Judgement[] known)
    {
        known = judgements;
        return ReferenceEquals(settings, under) && context.Equals(place);
    }

    /// <summary>Keeps the findings that these words give in these surroundings.</summary>
    public void Keep(in ItemContext place, LintSettings under, Judgement[] made)
    {
        context = place;
        settings = under;
        judgements = made;
    }

    /// <summary>The cues for whole-guide rules that the words give.</summary>
    public CueSet Cues { get; } = CuesOf(utterance);

    /// <summary>True where the words give the cue.</summary>
    public bool Gives(Cue cue) => Cues.Has((int)cue);

    private static CueSet CuesOf(Utterance utterance)
    {
        var cues = CueSet.Empty;
        var patterns = utterance.Lexicon.Patterns.All;
        foreach (var match in utterance.Matches)
        {
            var cue = patterns[match.Pattern].Rule - PatternFormat.FirstCue;
            if (cue >= 0) cues = cues.With(CueSet.Of(cue));
        }
        return cues;
    }
}
