using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>How German sentences open: a finite verb in first place asks or commands.</summary>
internal sealed class GermanGrammar : Grammar
{
    public static GermanGrammar Instance { get; } = new();

    public override Lexicon Lexicon => GermanWords.Lexicon;
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
        if (!hasMark) return false;
        if (Is(words[at], GermanClass.Auxiliary)) return true;
        // Any other verb shows by what follows it: its subject, or whom it happens to (“Gefällt Ihnen das?”).
        var next = words[at + 1];
        if (!IsVerbLike(words[at])) return false;
        if (Is(next, GermanClass.SubjectPronoun) || Is(next, GermanClass.Article) || Is(next, GermanClass.Formal) || Is(next, GermanClass.Informal)) return true;
        return at + 2 < end && Is(next, GermanClass.ObjectPronoun) && (Is(words[at + 2], GermanClass.SubjectPronoun) || Is(words[at + 2], GermanClass.Article));
    }

    protected override bool OpensPrompt(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        if (at < end && Is(words[at], GermanClass.Please)) at++;
        if (at >= end) return false;
        if (Is(words[at], GermanClass.PromptDu)) return true;
        if (at + 1 >= end || !Is(words[at], hasMark ? GermanClass.NarratingVerb : GermanClass.PromptVerb)) return false;
        return Is(words[at + 1], hasMark ? GermanClass.Formal : GermanClass.SubjectPronoun);
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
            if (Is(words[i], GermanClass.Auxiliary) || Is(words[i], GermanClass.SubjectPronoun)) return true;
        }
        return end - first > 6;
    }

    private bool IsVerbLike(in Word word) =>
        word.Kind == WordKind.Word && !Is(word, GermanClass.Article) && !Is(word, GermanClass.Preposition) && !Is(word, GermanClass.Wh)
        && !Is(word, GermanClass.Subordinator) && !Is(word, GermanClass.Coordinator) && !Is(word, GermanClass.SubjectPronoun) && !Is(word, GermanClass.Adverb);
}
