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
    private readonly List<int> excusedSentence = [];
    private int longestExcuse;

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

    /// <summary>Runs the patterns over a sentence: those that tell features, then those that report, then excuses for what was reported.</summary>
    private void Match(Grammar grammar, ReadOnlySpan<Word> words, ref Sentence sentence, int number)
    {
        var lexicon = grammar.Lexicon;
        var patterns = lexicon.Patterns;
        Span<ulong> classes = stackalloc ulong[lexicon.RowLength];
        classes.Clear();
        var filter = default(WordFilter);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var row = lexicon.Rows.AsSpan(lexicon.RowOf(words[i]), lexicon.RowLength);
            for (var part = 0; part < row.Length; part++) classes[part] |= row[part];
            filter = filter.With(words[i].Entry);
        }
        Span<int> slots = stackalloc int[PatternMatcher.SlotCount];
        var pass = new Pass(lexicon, words, classes, filter, grammar.Coordinator, slots, number);
        Run(pass, ref sentence, 0, patterns.FirstReport);
        var from = matches.Count;
        Run(pass, ref sentence, patterns.FirstReport, patterns.FirstExcuse);
        if (matches.Count == from) return;
        excuses.Clear();
        excusedSentence.Clear();
        longestExcuse = 0;
        Run(pass, ref sentence, patterns.FirstExcuse, patterns.All.Length);
        DropExcused(patterns.All, from);
    }

    /// <summary>What stays the same while patterns run over a sentence.</summary>
    private readonly ref struct Pass(
        Lexicon lexicon, ReadOnlySpan<Word> words, ReadOnlySpan<ulong> classes, WordFilter filter, int coordinator, Span<int> slots, int number)
    {
        public readonly Lexicon Lexicon = lexicon;
        public readonly ReadOnlySpan<Word> Words = words;
        public readonly ReadOnlySpan<ulong> Classes = classes;
        public readonly WordFilter Filter = filter;
        public readonly int Coordinator = coordinator;
        public readonly Span<int> Slots = slots;
        public readonly int Number = number;
    }

    /// <summary>Tries the patterns with numbers from <paramref name="first"/> up to <paramref name="end"/> at each word.</summary>
    private void Run(scoped in Pass pass, ref Sentence sentence, int first, int end)
    {
        var matcher = new PatternMatcher(pass.Lexicon, pass.Words, sentence, pass.Coordinator, pass.Slots);
        var features = sentence.Features;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (pass.Words[at].Kind > WordKind.Blank) continue;
            Try(pass, ref matcher, pass.Lexicon.Patterns.StartingWith(pass.Words[at].Entry), at, first, end, ref features);
            Try(pass, ref matcher, pass.Lexicon.Patterns.AnyStarters, at, first, end, ref features);
        }
        sentence = sentence with { Features = features };
    }

    private void Try(scoped in Pass pass, scoped ref PatternMatcher matcher, ReadOnlySpan<ushort> candidates, int at, int first, int end, ref SentenceFeatures features)
    {
        var all = pass.Lexicon.Patterns.All;
        foreach (var number in candidates)
        {
            if (number < first) continue;
            if (number >= end) return;
            var pattern = all[number];
            if (!pattern.MayMatch(features, pass.Filter)) continue;
            if (pattern.RequiredClass >= 0 && (pass.Classes[pattern.RequiredClass >> 6] >> (pattern.RequiredClass & 63) & 1) == 0) continue;
            if (!matcher.Match(pattern.Start, at)) continue;
            if (pattern.Effect == PatternEffect.Feature) features |= (SentenceFeatures)pattern.Rule;
            else if (pattern.Effect == PatternEffect.Report) matches.Add(ToMatch(pass, matcher, pattern, number, at));
            else Excuse(pattern, ToMatch(pass, matcher, pattern, number, at));
        }
    }

    private static PatternMatch ToMatch(scoped in Pass pass, scoped in PatternMatcher matcher, Pattern pattern, int number, int at)
    {
        var first = pass.Slots[0] >= 0 ? pass.Slots[0] : at;
        var end = pass.Slots[1] >= 0 ? pass.Slots[1] : matcher.End;
        while (end > first + 1 && pass.Words[end - 1].Kind > WordKind.Blank) end--;
        if (end <= first) end = first + 1;
        var span = TextSpan.FromBounds(pass.Words[first].Start, pass.Words[end - 1].End);
        return new PatternMatch(number, pass.Number, span, at, matcher.End, pattern.Rewrites.Length == 0 ? [] : [.. pass.Slots[2..]]);
    }

    private void Excuse(Pattern pattern, in PatternMatch match)
    {
        if (pattern.Effect == PatternEffect.ExcuseSentence)
        {
            if (!excusedSentence.Contains(pattern.Rule)) excusedSentence.Add(pattern.Rule);
            return;
        }
        excuses.Add(match);
        longestExcuse = Math.Max(longestExcuse, match.End - match.First);
    }

    private void DropExcused(Pattern[] patterns, int from)
    {
        if (excuses.Count == 0 && excusedSentence.Count == 0) return;
        for (var i = matches.Count - 1; i >= from; i--)
        {
            if (IsExcused(patterns, matches[i])) matches.RemoveAt(i);
        }
    }

    private bool IsExcused(Pattern[] patterns, in PatternMatch match)
    {
        var rule = patterns[match.Pattern].Rule;
        if (excusedSentence.Contains(rule)) return true;
        // Excuses stand in the order of their first words, and none is longer than the longest.
        for (var i = FirstExcuseFrom(match.First - longestExcuse); i < excuses.Count && excuses[i].First < match.End; i++)
        {
            if (patterns[excuses[i].Pattern].Rule == rule && match.First < excuses[i].End) return true;
        }
        return false;
    }

    /// <summary>The place of the first excuse that starts at <paramref name="word"/> or later.</summary>
    private int FirstExcuseFrom(int word)
    {
        int low = 0, high = excuses.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (excuses[middle].First < word) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
