using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>What a language needs beside its word lists: how its sentences open. One small class for each language.</summary>
internal abstract class Grammar
{
    /// <summary>The grammar of a language.</summary>
    public static Grammar Of(Language language) => language == Language.German ? GermanGrammar.Instance : EnglishGrammar.Instance;

    public abstract Lexicon Lexicon { get; }

    /// <summary>The same words with the patterns of cues on demand; made when one is first asked for.</summary>
    public Lexicon OnDemandLexicon => onDemandLexicon ??= Lexicon.With(OnDemand);

    protected abstract PatternSet OnDemand { get; }

    private Lexicon? onDemandLexicon;
    private SentenceScan? onDemandScan;

    /// <summary>A scan for the patterns of cues on demand. Whoever takes one has it alone until it is given back.</summary>
    public SentenceScan TakeOnDemandScan() => Interlocked.Exchange(ref onDemandScan, null) ?? new SentenceScan(OnDemandLexicon, Coordinator);

    /// <summary>Keeps a scan that was taken for the next one who needs it.</summary>
    public void GiveBack(SentenceScan scan) => onDemandScan = scan;

    // Numbers of the word classes that the analysis itself needs; every language has a list of these names.
    public abstract int Abbreviation { get; }
    public abstract int Coordinator { get; }
    protected abstract int Discourse { get; }
    protected abstract int Subordinator { get; }
    protected abstract int Preposition { get; }
    protected abstract int Wh { get; }
    protected abstract int You { get; }
    protected abstract int Ours { get; }

    /// <summary>True where the words at <paramref name="at"/> open a yes/no question.</summary>
    protected abstract bool OpensPolar(ReadOnlySpan<Word> words, int at, int end, bool hasMark);

    /// <summary>True where the words at <paramref name="at"/> ask somebody to do something.</summary>
    protected abstract bool OpensPrompt(ReadOnlySpan<Word> words, int at, int end, bool hasMark);

    /// <summary>True where a question word at <paramref name="at"/> asks, though no question mark says so.</summary>
    protected abstract bool WhIsInverted(ReadOnlySpan<Word> words, int at, int end);

    /// <summary>True where the words hold a finite verb, so that they are more than a fragment.</summary>
    protected abstract bool HasVerb(ReadOnlySpan<Word> words, int first, int end);

    /// <summary>Finds the opener of a sentence and the features that follow from its form.</summary>
    public (int Opener, SentenceFeatures Features) Analyze(ReadOnlySpan<Word> words, int first, int end, char terminator)
    {
        var hasMark = terminator == '?';
        var opener = FindOpener(words, first, end, hasMark);
        var features = FormAt(words, first, opener, end, terminator);
        if (hasMark) features |= SentenceFeatures.Mark;
        if ((features & (SentenceFeatures.Mark | SentenceFeatures.Wh | SentenceFeatures.Polar | SentenceFeatures.Prompt)) != 0) features |= SentenceFeatures.Question;
        for (var i = first; i < end; i++)
        {
            if (Is(words[i], You)) features |= SentenceFeatures.Addresses;
            if (Is(words[i], Ours)) features |= SentenceFeatures.Ours;
        }
        return (opener, features);
    }

    protected bool Is(in Word word, int wordClass) => Lexicon.Is(word, wordClass);

    private SentenceFeatures FormAt(ReadOnlySpan<Word> words, int first, int opener, int end, char terminator)
    {
        var hasMark = terminator == '?';
        // A question that breaks off ("Do you agree that …") still asks.
        var breaksOff = terminator == '…' && opener + 1 < end && Is(words[opener + 1], You) && !OpensPrompt(words, opener, end, true);
        if (OpensWh(words, opener, end) && (hasMark || WhIsInverted(words, opener, end))) return SentenceFeatures.Wh;
        if (!hasMark && breaksOff && OpensPolar(words, opener, end, true)) return SentenceFeatures.Polar;
        if (OpensPrompt(words, opener, end, hasMark)) return SentenceFeatures.Prompt;
        if (OpensPolar(words, opener, end, hasMark)) return SentenceFeatures.Polar;
        if (!HasVerb(words, first, end)) return SentenceFeatures.Fragment;
        return hasMark ? SentenceFeatures.Declarative : SentenceFeatures.Statement;
    }

    private bool OpensWh(ReadOnlySpan<Word> words, int at, int end)
    {
        if (at < end && Is(words[at], Wh)) return true;
        return at + 1 < end && Is(words[at], Preposition) && Is(words[at + 1], Wh);
    }

    private bool Opens(ReadOnlySpan<Word> words, int at, int end, bool hasMark) =>
        at < end && (OpensWh(words, at, end) || OpensPrompt(words, at, end, hasMark) || OpensPolar(words, at, end, hasMark));

    /// <summary>Skips fillers, a label before a colon, and clauses that only set the scene.</summary>
    private int FindOpener(ReadOnlySpan<Word> words, int first, int end, bool hasMark)
    {
        var at = SkipDiscourse(words, first, end);
        at = SkipLabel(words, at, end, hasMark);
        if (at >= end) return first;
        var setsScene = Is(words[at], Subordinator) || (Is(words[at], Preposition) && !OpensWh(words, at, end));
        if (Opens(words, at, end, hasMark) && !(Is(words[at], Subordinator) && !StartsQuestionDespiteSubordinator(words, at, end))) return at;
        if (setsScene && Is(words[at], Preposition) && FindWhBehind(words, at, end) is var behind && behind > at) return behind;
        // Whatever stands before a comma, the question opens behind it if something there can open one.
        for (var i = at + 1; i < end - 1; i++)
        {
            var isBreak = words[i].IsClauseBreak;
            if (!isBreak && !(setsScene && Is(words[i], Coordinator) && OpensWh(words, i + 1, end))) continue;
            var next = SkipDiscourse(words, i + 1, end);
            if (next < end && Opens(words, next, end, hasMark) && (setsScene || hasMark)) return next;
            i = next - 1;
        }
        return at;
    }

    /// <summary>"In your experience what are ..." opens with its question word though no comma stands before it; <paramref name="at"/> where there is none.</summary>
    private int FindWhBehind(ReadOnlySpan<Word> words, int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end, at + 6) && !words[i].IsClauseBreak; i++)
        {
            if (Is(words[i], Wh) && WhIsInverted(words, i, end)) return i;
        }
        return at;
    }

    /// <summary>A few words before a colon are a label ("Follow-up:"), unless they ask something themselves.</summary>
    private int SkipLabel(ReadOnlySpan<Word> words, int at, int end, bool hasMark)
    {
        for (var i = at + 1; i < Math.Min(end - 1, at + 6); i++)
        {
            if (words[i].Kind != WordKind.Colon) continue;
            var next = SkipDiscourse(words, i + 1, end);
            return Opens(words, at, i, hasMark) && !Opens(words, next, end, hasMark) ? at : next;
        }
        return at;
    }

    /// <summary>"When did you ... opens a question although "when" also opens clauses.</summary>
    protected virtual bool StartsQuestionDespiteSubordinator(ReadOnlySpan<Word> words, int at, int end) => WhIsInverted(words, at, end);

    private int SkipDiscourse(ReadOnlySpan<Word> words, int at, int end)
    {
        var start = at;
        while (at < end && (Is(words[at], Discourse) || words[at].Kind > WordKind.Blank)) at++;
        return at < end ? at : start;
    }
}
