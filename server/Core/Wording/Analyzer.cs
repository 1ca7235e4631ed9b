using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Analyses texts. Keeps buffers between calls, so one instance serves one thread.</summary>
public sealed class Analyzer
{
    private readonly Tokenizer tokenizer = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<PatternMatch> matches = [];
    private readonly List<PatternMatch> excuses = [];

    /// <summary>Analyses what an item says.</summary>
    public Utterance Analyze(string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var grammar = Grammar.Of(language);
        var lexicon = grammar.Lexicon;
        tokenizer.Split(text, lexicon, grammar.Abbreviation);
        var words = tokenizer.Words.ToArray();
        sentences.Clear();
        matches.Clear();
        for (var i = 0; i < tokenizer.Sentences.Count; i++)
        {
            var raw = tokenizer.Sentences[i];
            var (opener, features) = grammar.Analyze(words, raw.First, raw.End, raw.Terminator);
            if (i == 0) features |= SentenceFeatures.First;
            if (i == tokenizer.Sentences.Count - 1) features |= SentenceFeatures.Last;
            var sentence = new Sentence(raw.First, raw.End, opener, features, raw.Terminator, TextSpan.FromBounds(raw.TextStart, raw.TextEnd));
            Match(grammar, words, ref sentence, i);
            sentences.Add(sentence);
        }
        return new Utterance(text, language, lexicon, words, sentences.ToArray(), matches.ToArray());
    }

    /// <summary>Runs the patterns over a sentence: first those that tell features, then those of rules, which may ask for features.</summary>
    private void Match(Grammar grammar, ReadOnlySpan<Word> words, ref Sentence sentence, int number)
    {
        var lexicon = grammar.Lexicon;
        Span<ulong> classes = stackalloc ulong[lexicon.RowLength];
        classes.Clear();
        ulong bloom = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var row = lexicon.Rows.AsSpan(lexicon.RowOf(words[i]), lexicon.RowLength);
            for (var part = 0; part < row.Length; part++) classes[part] |= row[part];
            bloom |= 1UL << (words[i].Entry & 63);
        }
        excuses.Clear();
        var from = matches.Count;
        Span<int> slots = stackalloc int[PatternMatcher.SlotCount];
        for (var pass = 0; pass < 2; pass++)
        {
            var matcher = new PatternMatcher(lexicon, words, sentence, grammar.Coordinator, slots);
            var features = sentence.Features;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (words[at].Kind > WordKind.Blank) continue;
                Try(ref matcher, lexicon, lexicon.Patterns.StartingWith(words[at].Entry), at, pass, classes, bloom, words, number, slots, ref features);
                Try(ref matcher, lexicon, lexicon.Patterns.AnyStarters, at, pass, classes, bloom, words, number, slots, ref features);
            }
            sentence = sentence with { Features = features };
        }
        DropExcused(lexicon.Patterns.All, from);
    }

    private void Try(
        ref PatternMatcher matcher, Lexicon lexicon, ReadOnlySpan<ushort> candidates, int at, int pass, ReadOnlySpan<ulong> classes,
        ulong bloom, ReadOnlySpan<Word> words, int sentence, Span<int> slots, ref SentenceFeatures features)
    {
        foreach (var number in candidates)
        {
            var pattern = lexicon.Patterns.All[number];
            // Patterns that tell features come first in the set.
            if (pattern.Effect == PatternEffect.Feature != (pass == 0))
            {
                if (pass == 0) return;
                continue;
            }
            if ((features & pattern.Required) != pattern.Required || (features & pattern.Forbidden) != 0) continue;
            if (pattern.RequiredEntry >= 0 && (bloom >> (pattern.RequiredEntry & 63) & 1) == 0) continue;
            if (pattern.RequiredClass >= 0 && (classes[pattern.RequiredClass >> 6] >> (pattern.RequiredClass & 63) & 1) == 0) continue;
            if (!matcher.Match(pattern.Start, at)) continue;
            if (pass == 0) { features |= (SentenceFeatures)pattern.Rule; continue; }
            var first = slots[0] >= 0 ? slots[0] : at;
            var end = slots[1] >= 0 ? slots[1] : matcher.End;
            while (end > first + 1 && words[end - 1].Kind > WordKind.Blank) end--;
            if (end <= first) end = first + 1;
            var span = TextSpan.FromBounds(words[first].Start, words[end - 1].End);
            var match = new PatternMatch(number, sentence, span, at, matcher.End, pattern.Rewrites.Length == 0 ? [] : [.. slots[2..]]);
            if (pattern.Effect == PatternEffect.Report) matches.Add(match);
            else excuses.Add(match);
        }
    }

    private void DropExcused(Pattern[] patterns, int from)
    {
        if (excuses.Count == 0) return;
        for (var i = matches.Count - 1; i >= from; i--)
        {
            if (IsExcused(patterns, matches[i])) matches.RemoveAt(i);
        }
    }

    private bool IsExcused(Pattern[] patterns, in PatternMatch match)
    {
        foreach (var excuse in excuses)
        {
            var pattern = patterns[excuse.Pattern];
            if (pattern.Rule != patterns[match.Pattern].Rule) continue;
            if (pattern.Effect == PatternEffect.ExcuseSentence || (excuse.First < match.End && match.First < excuse.End)) return true;
        }
        return false;
    }

}
