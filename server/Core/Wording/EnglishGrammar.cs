using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>How English sentences open.</summary>
internal sealed class EnglishGrammar : Grammar
{
    public static EnglishGrammar Instance { get; } = new();

    public override Lexicon Lexicon => EnglishWords.Lexicon;
    protected override PatternSet OnDemand => EnglishWords.OnDemand;
    public override int Abbreviation => EnglishClass.Abbreviation;
    public override int Coordinator => EnglishClass.Coordinator;
    protected override int Discourse => EnglishClass.Discourse;
    protected override int Subordinator => EnglishClass.Subordinator;
    protected override int Preposition => EnglishClass.Preposition;
    protected override int Wh => EnglishClass.Wh;
    protected override int You => EnglishClass.You;
    protected override int Ours => EnglishClass.Ours;

    protected override bool OpensPolar(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        if (at >= end || !Is(words[at], EnglishClass.Auxiliary)) return false;
        return hasMark || (at + 1 < end && Is(words[at + 1], EnglishClass.SubjectPronoun));
    }

    protected override bool OpensPrompt(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        if (at < end && Is(words[at], EnglishClass.Please)) at++;
        return at < end && Is(words[at], EnglishClass.PromptVerb) && (at + 1 >= end || !Is(words[at + 1], EnglishClass.Auxiliary));
    }

    protected override bool WhIsInverted(ReadOnlySpan<Word> words, int at, int end)
    {
        if (at < end && Is(words[at], EnglishClass.Preposition)) at++;
        for (var i = at + 1; i < Math.Min(end, at + 7); i++)
        {
            if (Is(words[i], EnglishClass.SubjectPronoun)) return false;
            if (words[i].IsClauseBreak) return false;
            if (Is(words[i], EnglishClass.Auxiliary)) return i + 1 < end;
        }
        return false;
    }

    protected override bool HasVerb(ReadOnlySpan<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Is(words[i], EnglishClass.Auxiliary) || Is(words[i], EnglishClass.SubjectPronoun)) return true;
        }
        return end - first > 6;
    }
}
