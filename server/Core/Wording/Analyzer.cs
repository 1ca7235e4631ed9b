using System.Runtime.InteropServices;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Analyses texts. Keeps buffers between calls, so one instance serves one thread.</summary>
public sealed class Analyzer
{
    /// <summary>More rules and cues than a language will ever have.</summary>
    private const int MostRules = PatternFormat.FirstCue + PatternFormat.MostCues;

    /// <summary>So few are put in order faster without the library's sort, which would have to be compiled at start besides.</summary>
    private const int FewMatches = 32;

    private readonly Tokenizer tokenizer = new();
    private readonly List<Sentence> sentences = [];
    private readonly List<PatternMatch> matches = [];
    private readonly List<PatternMatch> excuses = [];
    private readonly List<int> excusedSentence = [];
    private readonly bool[] isReported = new bool[MostRules];
    private int longestExcuse;
    private readonly SentenceScan?[] scans = new SentenceScan?[2];

    /// <summary>Analyses what an item says.</summary>
    /// <param name="text">The words.</param>
    /// <param name="language">Their language.</param>
    /// <param name="sought">What its patterns are tried for.</param>
    public Utterance Analyze(string text, Language language, Sought sought = Sought.FaultsAndCues)
    {
        ArgumentNullException.ThrowIfNull(text);
        var grammar = Grammar.Of(language);
        var lexicon = grammar.Lexicon;
        var scan = scans[(int)language] ??= new SentenceScan(lexicon, grammar.Coordinator);
        tokenizer.Split(text, lexicon, grammar.Abbreviation);
        var words = tokenizer.Words.ToArray();
        sentences.Clear();
        matches.Clear();
        Span<int> slots = stackalloc int[PatternFormat.SlotCount];
        for (var i = 0; i < tokenizer.Sentences.Count; i++)
        {
            var raw = tokenizer.Sentences[i];
            var (opener, features) = grammar.Analyze(words, raw.First, raw.End, raw.Terminator);
            if (i == 0) features |= SentenceFeatures.First;
            if (i == tokenizer.Sentences.Count - 1) features |= SentenceFeatures.Last;
            var sentence = new Sentence(raw.First, raw.End, opener, features, raw.Terminator, TextSpan.FromBounds(raw.TextStart, raw.TextEnd));
            Match(new Pass(lexicon, scan, words, slots, i), ref sentence, sought);
            sentences.Add(sentence);
        }
        return new Utterance(text, language, lexicon, words, sentences.ToArray(), matches.ToArray());
    }

    /// <summary>Runs the patterns over a sentence: those that tell features, then those that report or tell cues, then excuses for what was reported.</summary>
    private void Match(scoped in Pass pass, ref Sentence sentence, Sought sought)
    {
        var patterns = pass.Lexicon.Patterns;
        pass.Scan.Read(pass.Words, sentence);
        Run(pass, ref sentence, 0, patterns.FirstReport);
        var from = matches.Count;
        Run(pass, ref sentence, sought == Sought.Cues ? patterns.FirstCue : patterns.FirstReport, sought == Sought.Faults ? patterns.FirstCue : patterns.FirstExcuse);
        Order(matches, from);
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
        Run(pass, ref sentence, patterns.FirstExcuse, patterns.All.Length);
        Order(excuses, 0);
        DropExcused(patterns.All, from);
    }

    /// <summary>What stays the same while patterns run over a sentence.</summary>
    private readonly ref struct Pass(Lexicon lexicon, SentenceScan scan, ReadOnlySpan<Word> words, Span<int> slots, int number)
    {
        public readonly Lexicon Lexicon = lexicon;
        public readonly SentenceScan Scan = scan;
        public readonly ReadOnlySpan<Word> Words = words;
        public readonly Span<int> Slots = slots;
        public readonly int Number = number;
    }

    /// <summary>Tries the patterns of a phase wherever they may start.</summary>
    private void Run(scoped in Pass pass, ref Sentence sentence, int from, int end)
    {
        var patterns = pass.Lexicon.Patterns;
        var matcher = new PatternMatcher(pass.Lexicon, pass.Scan, pass.Words, sentence, pass.Slots);
        var features = sentence.Features;
        for (var number = pass.Scan.NextFound(from); number < end; number = pass.Scan.NextFound(number + 1))
        {
            ref readonly var gate = ref patterns.Gates[number];
            if ((features & gate.Required) != gate.Required || (features & gate.Forbidden) != 0) continue;
            if (gate.Effect is PatternEffect.Excuse or PatternEffect.ExcuseSentence && !isReported[gate.Rule]) continue;
            for (var at = pass.Scan.StartOf(gate, sentence.First); at >= 0; at = pass.Scan.StartOf(gate, at + 1))
            {
                if (!matcher.Match(gate.Start, at)) continue;
                if (gate.Effect == PatternEffect.Feature) features |= (SentenceFeatures)gate.Rule;
                else if (gate.Effect == PatternEffect.Report) matches.Add(ToMatch(pass, matcher, number, at));
                else Excuse(gate, ToMatch(pass, matcher, number, at));
            }
        }
        sentence = sentence with { Features = features };
    }

    /// <summary>Brings matches of a sentence into the order of their first words, and there of their patterns.</summary>
    private static void Order(List<PatternMatch> matches, int from)
    {
        var own = CollectionsMarshal.AsSpan(matches)[from..];
        if (own.Length > FewMatches)
        {
            own.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Pattern.CompareTo(b.Pattern));
            return;
        }
        for (var i = 1; i < own.Length; i++)
        {
            var match = own[i];
            var at = i;
            for (; at > 0 && own[at - 1].First > match.First; at--) own[at] = own[at - 1];
            own[at] = match;
        }
    }

    private static PatternMatch ToMatch(scoped in Pass pass, scoped in PatternMatcher matcher, int number, int at)
    {
        var first = pass.Slots[0] >= 0 ? pass.Slots[0] : at;
        var end = pass.Slots[1] >= 0 ? pass.Slots[1] : matcher.End;
        while (end > first + 1 && pass.Words[end - 1].Kind > WordKind.Blank) end--;
        if (end <= first) end = first + 1;
        while (first < end - 1 && pass.Words[first].Kind > WordKind.Blank) first++;
        var span = TextSpan.FromBounds(pass.Words[first].Start, pass.Words[end - 1].End);
        return new PatternMatch(number, pass.Number, span, at, matcher.End, pass.Lexicon.Patterns.All[number].Rewrites.Length == 0 ? [] : [.. pass.Slots[2..]]);
    }

    private void Excuse(in PatternGate pattern, in PatternMatch match)
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
        var kept = from;
        for (var i = from; i < matches.Count; i++)
        {
            var excuse = ExcuseOf(patterns, matches[i]);
            if (excuse != Excused.Dropped) matches[kept++] = excuse == Excused.Doubted ? matches[i] with { IsDoubted = true } : matches[i];
        }
        matches.RemoveRange(kept, matches.Count - kept);
    }

    private enum Excused
    {
        No,
        Doubted,
        Dropped,
    }

    private Excused ExcuseOf(Pattern[] patterns, in PatternMatch match)
    {
        var rule = patterns[match.Pattern].Rule;
        if (excusedSentence.Contains(rule)) return Excused.Dropped;
        var excused = Excused.No;
        // Excuses stand in the order of their first words, and none is longer than the longest.
        for (var i = FirstExcuseFrom(match.First - longestExcuse); i < excuses.Count && excuses[i].First < match.End; i++)
        {
            var excuse = patterns[excuses[i].Pattern];
            if (excuse.Rule != rule || match.First >= excuses[i].End) continue;
            if (!excuse.IsWeak) return Excused.Dropped;
            excused = Excused.Doubted;
        }
        return excused;
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

/// <summary>What the patterns of an analysis are tried for.</summary>
public enum Sought
{
    /// <summary>What rules report, and cues for whole-guide rules.</summary>
    FaultsAndCues,
    /// <summary>What rules report: for words that are about to replace others.</summary>
    Faults,
    /// <summary>Cues for whole-guide rules: for words that no participant hears, whose wording is the authors' own affair.</summary>
    Cues,
}
