using System.Runtime.Intrinsics;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Runs a pattern's program over the words of one sentence.</summary>
internal ref struct PatternMatcher
{
    /// <summary>Steps that one attempt may take: no pattern can slow a text more than linearly.</summary>
    private const int StepLimit = 4000;

    private readonly Lexicon lexicon;
    private readonly SentenceScan scan;
    private readonly ushort[] code;
    private readonly ReadOnlySpan<Word> words;
    private readonly Sentence sentence;
    private readonly Span<int> slots;
    private int steps;

    /// <param name="lexicon">The words and patterns.</param>
    /// <param name="scan">What it read in the sentence.</param>
    /// <param name="words">All words of the utterance.</param>
    /// <param name="sentence">The sentence to match in.</param>
    /// <param name="slots">Receives the captures; <see cref="PatternFormat.SlotCount"/> long.</param>
    public PatternMatcher(Lexicon lexicon, SentenceScan scan, ReadOnlySpan<Word> words, in Sentence sentence, Span<int> slots)
    {
        this.lexicon = lexicon;
        this.scan = scan;
        code = lexicon.Patterns.Code;
        this.words = words;
        this.sentence = sentence;
        this.slots = slots;
    }

    /// <summary>Where the last match ended.</summary>
    public int End { get; private set; }

    /// <summary>True where the pattern matches at <paramref name="word"/>, which is a place where it can start.</summary>
    public bool Match(int start, int word)
    {
        // Span.Fill would have to be compiled at start.
        var none = Vector256.Create(-1);
        none.CopyTo(slots);
        none.CopyTo(slots[Vector256<int>.Count..]);
        steps = 0;
        return Run(start, word);
    }

    private bool Run(int pc, int at)
    {
        while (true)
        {
            if (++steps > StepLimit) return false;
            switch ((PatternOp)code[pc])
            {
                case PatternOp.Accept:
                    End = at;
                    return true;
                case PatternOp.Word:
                    if (at >= sentence.End || words[at].Entry != code[pc + 1]) return false;
                    at++;
                    pc += 2;
                    break;
                case PatternOp.CapitalWord:
                    if (at >= sentence.End || words[at].Entry != code[pc + 1] || !words[at].IsCapital) return false;
                    at++;
                    pc += 2;
                    break;
                case PatternOp.Class:
                    if (at >= sentence.End || !lexicon.Is(words[at], code[pc + 1])) return false;
                    at++;
                    pc += 2;
                    break;
                case PatternOp.OneOf:
                    if (at >= sentence.End || !code.AsSpan(pc + 2, code[pc + 1]).Contains(words[at].Entry)) return false;
                    at++;
                    pc += 2 + code[pc + 1];
                    break;
                case PatternOp.Ahead:
                    if (!IsAhead(pc, at)) return false;
                    pc += 2;
                    break;
                case PatternOp.Any:
                    if (at >= sentence.End || words[at].Kind > WordKind.Blank) return false;
                    at++;
                    pc++;
                    break;
                case PatternOp.ClauseBreak:
                    if (at >= sentence.End || !words[at].IsClauseBreak) return false;
                    at++;
                    pc++;
                    break;
                case PatternOp.Gap:
                case PatternOp.WideGap:
                    return RunGap(pc, at);
                case PatternOp.Split:
                    if (Run(pc + 2, at)) return true;
                    pc += code[pc + 1];
                    break;
                case PatternOp.Jump:
                    pc += code[pc + 1];
                    break;
                case PatternOp.Not:
                    var end = End;
                    if (Run(pc + 2, at)) return false;
                    End = end;
                    pc += code[pc + 1];
                    break;
                case PatternOp.Save:
                    return RunSave(pc, at);
                case PatternOp.Note:
                    slots[code[pc + 1]] = at;
                    pc += 2;
                    break;
                case PatternOp.SentenceStart:
                    if (at != sentence.First && at != sentence.Opener) return false;
                    pc++;
                    break;
                case PatternOp.Opener:
                    if (at != sentence.Opener) return false;
                    pc++;
                    break;
                case PatternOp.ClauseStart:
                    if (!scan.IsClauseStart(words, sentence, at)) return false;
                    pc++;
                    break;
                case PatternOp.SentenceEnd:
                    if (at != sentence.End) return false;
                    pc++;
                    break;
                default:
                    if (at != sentence.End && !words[at].IsClauseBreak) return false;
                    pc++;
                    break;
            }
        }
    }

    private bool RunGap(int pc, int at)
    {
        var isWide = (PatternOp)code[pc] == PatternOp.WideGap;
        var last = Math.Min(sentence.End, at + code[pc + 1]);
        // What follows the gap needs a word of a set: behind the last of them there is nothing to be found.
        var needed = scan.LastOf(code[pc + 2]);
        if (needed < at) return false;
        if (needed < last) last = needed;
        for (; ; at++)
        {
            if (MayContinue(pc + 3, at) && Run(pc + 3, at)) return true;
            if (at >= last || (!isWide && words[at].IsClauseBreak)) return false;
        }
    }

    /// <summary>A look ahead spares most of the calls that a gap would make.</summary>
    private readonly bool MayContinue(int pc, int at)
    {
        if ((PatternOp)code[pc] is PatternOp.Save or PatternOp.Note) pc += 2;
        return (PatternOp)code[pc] switch
        {
            PatternOp.Word => at < sentence.End && words[at].Entry == code[pc + 1],
            PatternOp.Class => at < sentence.End && lexicon.Is(words[at], code[pc + 1]),
            PatternOp.OneOf => at < sentence.End && code.AsSpan(pc + 2, code[pc + 1]).Contains(words[at].Entry),
            PatternOp.Ahead => IsAhead(pc, at),
            PatternOp.SentenceEnd => at == sentence.End,
            _ => true,
        };
    }

    private readonly bool IsAhead(int pc, int at) => at < sentence.End && lexicon.Patterns.AheadOf(code[pc + 1]).Contains(words[at].Entry);

    private bool RunSave(int pc, int at)
    {
        var slot = code[pc + 1];
        var before = slots[slot];
        slots[slot] = at;
        if (Run(pc + 2, at)) return true;
        slots[slot] = before;
        return false;
    }
}
