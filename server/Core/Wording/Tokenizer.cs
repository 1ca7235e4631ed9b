using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Splits a text into words, signs and raw sentences. Quotations, placeholders, links and directions are looked past.</summary>
internal sealed class Tokenizer
{
    private readonly List<Word> words = [];
    private readonly List<RawSentence> sentences = [];

    /// <summary>A sentence before it is analysed.</summary>
    internal readonly record struct RawSentence(int First, int End, char Terminator, int TextStart, int TextEnd);

    public List<Word> Words => words;
    public List<RawSentence> Sentences => sentences;

    private string text = "";
    private Lexicon? lexicon;
    private int abbreviation;
    private int at;
    private int sentenceStart;
    private int sentenceFirst;
    private char openQuote;

    /// <summary>Splits <paramref name="input"/>; the results stand in <see cref="Words"/> and <see cref="Sentences"/> until the next call.</summary>
    /// <param name="input">The text.</param>
    /// <param name="words">Where words are looked up.</param>
    /// <param name="abbreviationClass">The class of words whose full stop ends no sentence.</param>
    public void Split(string input, Lexicon words, int abbreviationClass)
    {
        text = input;
        lexicon = words;
        abbreviation = abbreviationClass;
        this.words.Clear();
        sentences.Clear();
        at = 0;
        sentenceFirst = 0;
        sentenceStart = -1;
        openQuote = Masks.DecoratingQuote(text);
        while (at < text.Length) Next();
        EndSentence('\0', text.Length);
    }

    private void Next()
    {
        var c = text[at];
        if (char.IsLetter(c)) { Word(); return; }
        if (char.IsAsciiDigit(c)) { Number(); return; }
        if (char.IsWhiteSpace(c)) { at++; return; }
        if (Masks.EndOf(text, at, openQuote) is var end && end > at) { Mask(end); return; }
        switch (c)
        {
            case '?':
            case '!':
            case '.':
            case '…':
                Terminate();
                return;
            case ',': Add(at, 1, WordKind.Comma); return;
            case ':': Add(at, 1, WordKind.Colon); return;
            case ';': Add(at, 1, WordKind.Semicolon); return;
            case '/': Add(at, 1, WordKind.Slash); return;
            case '–': case '—': Add(at, 1, WordKind.Dash); return;
            case '-' when IsLoose(): Add(at, 1, WordKind.Dash); return;
            case '-':
            case '*':
            case '_':
            case '"':
            case '“':
            case '”':
            case '„':
            case '«':
            case '»':
            case '\'':
            case '‘':
            case '’':
            case '‚':
            case '(':
            case ')':
            case '[':
            case ']':
            case '>':
            case '<':
            case '•':
            case '`':
                at++;
                return;
            case '€': case '$': case '£': Add(at, 1, WordKind.Sign, lexicon?.Find("€") ?? Lexicon.Unknown); return;
            case '%': Add(at, 1, WordKind.Sign, lexicon?.Find("%") ?? Lexicon.Unknown); return;
            default:
                Add(at, 1, WordKind.Sign);
                return;
        }
    }

    private bool IsLoose() =>
        (at == 0 || char.IsWhiteSpace(text[at - 1])) && at + 1 < text.Length && (char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '-');

    private void Word()
    {
        var end = WordShape.EndOf(text, at);
        if (WordShape.IsLink(text, at, end, out var linkEnd)) { Mask(linkEnd); return; }
        var span = text.AsSpan(at, end - at);
        var entry = lexicon?.Find(span) ?? Lexicon.Unknown;
        Begin();
        words.Add(new Word(at, end - at, entry, WordKind.Word, char.IsUpper(text[at])));
        at = end;
    }

    private void Number()
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' or ':' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1])))) end++;
        // Patterns may name a number, such as the 10 that a scale ends with.
        var isPlain = end == text.Length || !char.IsLetter(text[end]);
        var entry = isPlain ? lexicon?.Find(text.AsSpan(at, end - at)) ?? Lexicon.Number : Lexicon.Number;
        if (!isPlain) end = WordShape.EndOf(text, end);
        Begin();
        words.Add(new Word(at, end - at, entry == Lexicon.Unknown ? Lexicon.Number : entry, WordKind.Number, false));
        at = end;
    }

    /// <summary>Something to look past. Inside a sentence it stands for a word, between sentences for nothing.</summary>
    private void Mask(int end)
    {
        var isAside = text[at] == '(' || (text[at] == '[' && sentenceStart < 0);
        if (!isAside)
        {
            Begin();
            words.Add(new Word(at, end - at, Lexicon.Blank, WordKind.Blank, false));
            if (Masks.EndsSentence(text, at, end)) { at = end; EndSentence('?', end); return; }
        }
        at = end;
    }

    private void Terminate()
    {
        var c = text[at];
        var end = at + 1;
        while (end < text.Length && text[end] is '?' or '!' or '.' or '…')
        {
            if (text[end] == '?') c = '?';
            end++;
        }
        if (c is '.' or '…' && !EndsAtStop(end)) { at = end; return; }
        if (c == '.' && end - at > 2) c = '…';
        at = end;
        EndSentence(c, end);
    }

    /// <summary>A full stop ends no sentence inside a word, behind an abbreviation or number, or before a lower-case word.</summary>
    private bool EndsAtStop(int end)
    {
        if (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '“' or '”' or '«' or '»' or ')' or ']' or '*' or '_' or '\'' or '’' or '‘')) return false;
        var next = end;
        while (next < text.Length && !char.IsLetterOrDigit(text[next])) next++;
        if (next < text.Length && char.IsLower(text[next])) return false;
        if (words.Count == sentenceFirst || next >= text.Length) return true;
        var last = words[^1];
        if (last.End != at) return true;
        if (last.Kind == WordKind.Number) return char.IsUpper(text[next]) && last.Length > 2;
        return last.Length > 1 && !(lexicon?.Is(last, abbreviation) ?? false);
    }

    private void Add(int start, int length, WordKind kind, ushort entry = Lexicon.Unknown)
    {
        at = start + length;
        if (words.Count == sentenceFirst) return; // a sign before the first word says nothing
        words.Add(new Word(start, length, entry, kind, false));
    }

    private void Begin()
    {
        if (sentenceStart < 0) sentenceStart = at;
    }

    private void EndSentence(char terminator, int end)
    {
        var last = words.Count;
        while (last > sentenceFirst && words[last - 1].Kind > WordKind.Blank) last--;
        if (last > sentenceFirst)
        {
            sentences.Add(new RawSentence(sentenceFirst, last, terminator, sentenceStart, terminator == '\0' ? words[last - 1].End : end));
        }
        sentenceFirst = words.Count;
        sentenceStart = -1;
    }
}
