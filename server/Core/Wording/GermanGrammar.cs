using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>How German sentences open: a finite verb in first place asks or commands.</summary>
internal sealed class GermanGrammar : Grammar
{
    public static GermanGrammar Instance { get; } = new();

    public override Lexicon Lexicon => GermanWords.Lexicon;
    protected override PatternSet OnDemand => GermanWords.OnDemand;
    public override int Abbreviation => GermanClass.Abbreviation;
    public override int Coordinator => GermanClass.Coordinator;
    protected override int Discourse => GermanClass.Discourse;
    protected override int Subordinator => GermanClass.Subordinator;
    protected override int Preposition => GermanClass.Preposition;
    protected override int Wh => GermanClass.Wh;
    protected override int You => GermanClass.You;
    protected override int Ours => GermanClass.Ours;

    protected override bool OpensPolar(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        if (at + 1 >= end) return false;
        // Without a question mark "Haben Sie ..." asks all the same, unless a comma makes a condition of it.
        if (!hasMark) return Is(words[at], GermanClass.Auxiliary) && Is(words[at + 1], GermanClass.Anrede) && !HasClauseBreak(words, at, end);
        if (Is(words[at], GermanClass.Auxiliary)) return true;
        // Any other verb shows by what follows it: its subject, or whom it happens to (“Gefällt Ihnen das?”).
        if (!IsVerbLike(words[at])) return false;
        var next = words[at + 1];
        if (Is(next, GermanClass.SubjectPronoun) || Is(next, GermanClass.Article) || Is(next, GermanClass.Formal) || Is(next, GermanClass.Informal)) return true;
        if (at + 2 < end && Is(next, GermanClass.ObjectPronoun) && (Is(words[at + 2], GermanClass.SubjectPronoun) || Is(words[at + 2], GermanClass.Article))) return true;
        if (at + 2 < end && IsFinite(words[at]) && Is(next, GermanClass.Preposition) && Is(words[at + 2], GermanClass.You)) return true;
        return IsFinite(words[at]) && (next.IsCapital || next.Kind == WordKind.Number || Is(next, GermanClass.Midfield));
    }

    protected override bool OpensPrompt(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        if (at < end && Is(words[at], GermanClass.Please)) at++;
        if (at >= end) return false;
        if (Is(words[at], GermanClass.PromptDu)) return true;
        if (at + 1 >= end || !Is(words[at], hasMark ? GermanClass.NarratingVerb : GermanClass.PromptVerb)) return false;
        return hasMark ? Is(words[at + 1], GermanClass.Formal) : Is(words[at + 1], GermanClass.SubjectPronoun) && !Is(words[at + 1], GermanClass.Ours);
    }

    protected override bool WhIsInverted(ReadOnlySpan<Word> words, int at, int end)
    {
        if (at < end && Is(words[at], GermanClass.Preposition)) at++;
        for (var i = at + 1; i < Math.Min(end, at + 6); i++)
        {
            if (words[i].IsClauseBreak) return false;
            if (Is(words[i], GermanClass.Auxiliary)) return i + 1 < end;
            if (Is(words[i], GermanClass.SubjectPronoun)) return i > at + 1 && IsVerbLike(words[i - 1]);
        }
        return false;
    }

    protected override bool StartsQuestionDespiteSubordinator(ReadOnlySpan<Word> words, int at, int end) =>
        Is(words[at], GermanClass.Wh);

    protected override bool HasVerb(ReadOnlySpan<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(words[i], GermanClass.Auxiliary)) return true;
            if (Is(words[i], GermanClass.SubjectPronoun) && !(i + 1 < end && words[i + 1].IsCapital && Is(words[i], GermanClass.Article))) return true;
            if (!words[i].IsCapital && IsVerbLike(words[i]) && IsFinite(words[i]) && !(i > first && Is(words[i - 1], GermanClass.Preposition))) return true;
        }
        return false;
    }

    private static bool HasClauseBreak(ReadOnlySpan<Word> words, int at, int end)
    {
        for (var i = at; i < end; i++)
        {
            if (words[i].IsClauseBreak) return true;
        }
        return false;
    }

    private bool IsFinite(in Word word) => Is(word, GermanClass.FiniteVerb) || Is(word, GermanClass.Infinitive);

    private bool IsVerbLike(in Word word) =>
        word.Kind == WordKind.Word && !Is(word, GermanClass.Article) && !Is(word, GermanClass.Preposition) && !Is(word, GermanClass.Wh)
        && !Is(word, GermanClass.Subordinator) && !Is(word, GermanClass.Coordinator) && !Is(word, GermanClass.SubjectPronoun) && !Is(word, GermanClass.Adverb);
}
