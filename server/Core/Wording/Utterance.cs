using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>
/// The analysis of what one item says, without its surroundings: words, sentences and what the patterns matched. It depends
/// on text and language alone, so it is made once and shared. Spans are offsets in the analysed text.
/// </summary>
public sealed class Utterance
{
    internal Utterance(string text, Language language, Lexicon lexicon, Word[] words, Sentence[] sentences, PatternMatch[] matches)
    {
        Text = text;
        Language = language;
        Lexicon = lexicon;
        Words = words;
        Sentences = sentences;
        Matches = matches;
    }

    private KnownCues? cues;

    /// <summary>Cues on demand that were asked for so far; replaced as a whole, and null for most utterances, which nobody asks.</summary>
    private sealed record KnownCues(CueSet Looked, CueSet Found);

    /// <summary>The analysed text.</summary>
    public string Text { get; }

    /// <summary>The language that it was analysed in.</summary>
    public Language Language { get; }

    internal Lexicon Lexicon { get; }

    private KnownTopic? topic;

    /// <summary>The topic once it was asked for; set as a whole.</summary>
    private sealed record KnownTopic(ulong? Value);

    /// <summary>What it asks about: equal for questions with the same content words, whatever their order; null where there are too few. Found when first asked for.</summary>
    internal ulong? Topic => (topic ??= new KnownTopic(Wording.Topic.Of(this))).Value;

    /// <summary>All words and signs; quotations and placeholders are one blank each.</summary>
    public ReadOnlyMemory<Word> AllWords => Words;

    internal Word[] Words { get; }

    internal Sentence[] Sentences { get; }

    /// <summary>What the rules' patterns reported, excuses already taken off.</summary>
    internal PatternMatch[] Matches { get; }

    /// <summary>True where the words give a cue that is looked for only on demand. Cues that are asked for together are found together.</summary>
    /// <param name="cue">The cue.</param>
    /// <param name="group">Cues that are likely to be asked for, too.</param>
    internal bool Gives(Cue cue, CueSet group)
    {
        var (looked, found) = cues is { } known ? (known.Looked, known.Found) : default;
        if (!looked.Has((int)cue))
        {
            var wanted = group.With(CueSet.Of((int)cue)).Without(looked);
            found = found.With(CueReader.Find(this, wanted));
            cues = new KnownCues(looked.With(wanted), found);
        }
        return found.Has((int)cue);
    }

    /// <summary>What was reported in one sentence, in the order of the words.</summary>
    internal ReadOnlySpan<PatternMatch> MatchesOf(int sentence)
    {
        var start = FirstMatchOf(sentence);
        return Matches.AsSpan(start, FirstMatchOf(sentence + 1) - start);
    }

    private int FirstMatchOf(int sentence)
    {
        var (low, high) = (0, Matches.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Matches[middle].Sentence < sentence) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The characters of a word.</summary>
    internal ReadOnlySpan<char> TextOf(in Word word) => Text.AsSpan(word.Start, word.Length);

    /// <summary>True where a match is weak evidence: its pattern is, or an excuse casts doubt on it.</summary>
    internal bool IsWeak(in PatternMatch match) => match.IsDoubted || Lexicon.Patterns.All[match.Pattern].IsWeak;

    /// <summary>True where the word belongs to the class.</summary>
    internal bool Is(int word, int wordClass) => Lexicon.Is(Words[word], wordClass);

    /// <summary>The characters from one word up to another, both included.</summary>
    internal TextSpan SpanOf(int first, int last) => TextSpan.FromBounds(Words[first].Start, Words[last].End);

    /// <summary>The number of the sentence that holds the word.</summary>
    internal int SentenceOf(int word)
    {
        for (var i = Sentences.Length - 1; i > 0; i--)
        {
            if (Sentences[i].First <= word) return i;
        }
        return 0;
    }
}

/// <summary>A place where a pattern of a rule matched.</summary>
/// <param name="Pattern">The pattern's number in the language's set.</param>
/// <param name="Sentence">The sentence's number.</param>
/// <param name="Span">What to report: the marked part of the match, or all of it.</param>
/// <param name="First">First word of the whole match.</param>
/// <param name="End">Behind the last word of the whole match.</param>
/// <param name="Captures">First word and end of each capture in turn; -1 for those that took no part.</param>
internal readonly record struct PatternMatch(int Pattern, int Sentence, TextSpan Span, int First, int End, ImmutableArray<int> Captures)
{
    /// <summary>True where an excuse that is weak itself speaks against it.</summary>
    public bool IsDoubted { get; init; }
}
