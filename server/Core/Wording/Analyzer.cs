using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Analyses texts. Keeps buffers between calls, so one instance serves one thread.</summary>
public sealed class Analyzer
{
    /// <summary>More rules and cues than a language will ever have.</summary>
    private const int MostRules = PatternFormat.FirstCue + PatternFormat.MostCues;

    private readonly Tokenizer tokenizer = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<PatternMatch> matches = [];
    private readonly List<PatternMatch> excuses = [];
    private readonly List<int> excusedSentence = [];
    private readonly bool[] isReported = new bool[MostRules];
    private int longestExcuse;
    private int[] lastSeen = [];
    private int lookedFrom;
    private int lookedTo = 1;

    /// <summary>Analyses what an item says.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="cuesOnly">True for words that no participant hears: only what tells cues for whole-guide rules is looked for.</param>
    public Utterance Analyze(string text, Language language, bool cuesOnly = false)
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
            Match(grammar, words, ref sentence, i, cuesOnly);
            sentences.Add(sentence);
        }
        return new Utterance(text, language, lexicon, words, sentences.ToArray(), matches.ToArray());
    }

    /// <summary>Runs the patterns over a sentence: those that tell features, then those that report or tell cues, then excuses for what was reported.</summary>
    private void Match(Grammar grammar, ReadOnlySpan<Word> words, ref Sentence sentence, int number, bool cuesOnly)
    {
        var patterns = grammar.Lexicon.Patterns;
        Look(patterns, words[sentence.First..sentence.End]);
        Span<int> slots = stackalloc int[PatternFormat.SlotCount];
        var pass = new Pass(grammar, words, slots, number, lookedFrom - sentence.First);
        Run(pass, ref sentence, patterns.Features);
        var from = matches.Count;
        if (!cuesOnly) Run(pass, ref sentence, patterns.Reports);
        Run(pass, ref sentence, patterns.Cues);
        Array.Clear(isReported);
        var mayExcuse = false;
        for (var i = from; i < matches.Count; i++)
        {
            var rule = patterns.All[matches[i].Pattern].Rule;
            isReported[rule] = true;
            mayExcuse |= patterns.CanExcuse(rule);
        }
        if (!mayExcuse) return;
        excuses.Clear();
        excusedSentence.Clear();
        longestExcuse = 0;
        Run(pass, ref sentence, patterns.Excuses);
        DropExcused(patterns.All, from);
    }

    /// <summary>Notes for each set that patterns need where its last word stands.</summary>
    private void Look(PatternSet patterns, ReadOnlySpan<Word> words)
    {
        if (lastSeen.Length < patterns.NeedCount) Array.Resize(ref lastSeen, patterns.NeedCount);
        // Places rise from sentence to sentence, so that what earlier ones left counts as not seen.
        lookedFrom = lookedTo;
        if (lookedFrom > int.MaxValue / 2)
        {
            Array.Clear(lastSeen);
            lookedFrom = 1;
        }
        lookedTo = lookedFrom + words.Length;
        lastSeen[0] = int.MaxValue;
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var set in patterns.SetsOf(words[i].Entry)) lastSeen[set] = lookedFrom + i;
        }
    }

    /// <summary>What stays the same while patterns run over a sentence.</summary>
    private readonly ref struct Pass(Grammar grammar, ReadOnlySpan<Word> words, Span<int> slots, int number, int lookedOffset)
    {
        public readonly Grammar Grammar = grammar;
        public readonly ReadOnlySpan<Word> Words = words;
        public readonly Span<int> Slots = slots;
        public readonly int Number = number;

        /// <summary>Added to a word's number, it is the place that <see cref="lastSeen"/> knows.</summary>
        public readonly int LookedOffset = lookedOffset;
    }

    /// <summary>Tries the patterns of a phase at each word.</summary>
    private void Run(scoped in Pass pass, ref Sentence sentence, PatternIndex patterns)
    {
        var lexicon = pass.Grammar.Lexicon;
        var matcher = new PatternMatcher(lexicon, pass.Words, sentence, pass.Grammar.Coordinator, lastSeen, pass.LookedOffset, pass.Slots);
        var features = sentence.Features;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (pass.Words[at].Kind > WordKind.Blank)
            {
                if (pass.Words[at].IsClauseBreak) Try(pass, ref matcher, patterns.WithBreak, at, PatternPlace.Anywhere, ref features);
                continue;
            }
            var places = matcher.PlacesOf(at);
            Try(pass, ref matcher, patterns.StartingWith(pass.Words[at].Entry), at, places, ref features);
            if (places != PatternPlace.Anywhere) Try(pass, ref matcher, patterns.WithAnyWordAtStart, at, places, ref features);
        }
        sentence = sentence with { Features = features };
    }

    private void Try(scoped in Pass pass, scoped ref PatternMatcher matcher, ReadOnlySpan<PatternCandidate> candidates, int at, PatternPlace places, ref SentenceFeatures features)
    {
        var patterns = pass.Grammar.Lexicon.Patterns;
        var gates = patterns.Gates;
        var seen = lastSeen;
        var here = at + pass.LookedOffset;
        foreach (var (number, need) in candidates)
        {
            if (seen[need] < here) continue;
            ref readonly var gate = ref gates[number];
            if (seen[gate.Need2] < here || seen[gate.Need3] < here) continue;
            if ((gate.Place & places) == 0 || (features & gate.Required) != gate.Required || (features & gate.Forbidden) != 0) continue;
            var pattern = patterns.All[number];
            if (pattern.Effect is PatternEffect.Excuse or PatternEffect.ExcuseSentence && !isReported[gate.Rule]) continue;
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
        while (first < end - 1 && pass.Words[first].Kind > WordKind.Blank) first++;
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
