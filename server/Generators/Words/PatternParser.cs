namespace InterviewGuide.Generators.Words;

/// <summary>Reads one pattern line. See CONTRIBUTING.md, "The pattern language".</summary>
internal sealed class PatternParser
{
    /// <summary>A gap within a clause spans at most this many words, so that matching stays linear in the text.</summary>
    private const int ClauseGap = 40;
    private const int SentenceGap = 80;
    private const int ShortGap = 3;

    private readonly string text;
    private int at;

    private PatternParser(string text) => this.text = text;

    /// <summary>Parses the elements of a pattern.</summary>
    /// <exception cref="FormatException">The pattern is malformed; the message says where.</exception>
    public static PatternNode Parse(string text)
    {
        var parser = new PatternParser(text);
        var node = parser.Sequence(insideGroup: false);
        if (parser.at < text.Length) throw parser.Error("unexpected '" + text[parser.at] + "'");
        return node;
    }

    private PatternNode Sequence(bool insideGroup)
    {
        var sequence = new PatternNode(PatternNodeKind.Sequence);
        while (true)
        {
            SkipBlanks();
            if (at >= text.Length) break;
            if (insideGroup && (text[at] == '|' || text[at] == ')')) break;
            sequence.Children.Add(Item());
        }
        if (sequence.Children.Count == 0) throw Error("an empty sequence");
        return sequence;
    }

    private PatternNode Item()
    {
        if (text[at] == '!')
        {
            at++;
            var not = new PatternNode(PatternNodeKind.Not);
            not.Children.Add(Atom());
            return not;
        }
        var name = CaptureName();
        var atom = Atom();
        if (at < text.Length && text[at] == '?')
        {
            at++;
            var optional = new PatternNode(PatternNodeKind.Optional);
            optional.Children.Add(atom);
            atom = optional;
        }
        if (name == null) return atom;
        var capture = new PatternNode(PatternNodeKind.Capture) { Name = name };
        capture.Children.Add(atom);
        return capture;
    }

    private string? CaptureName()
    {
        var end = at;
        while (end < text.Length && text[end] >= 'a' && text[end] <= 'z') end++;
        if (end == at || end >= text.Length || text[end] != '=') return null;
        var name = text.Substring(at, end - at);
        at = end + 1;
        return name;
    }

    private PatternNode Atom()
    {
        if (at >= text.Length) throw Error("something is missing at the end");
        switch (text[at])
        {
            case '(': return Group();
            case '<': return Class();
            case '{': at++; return new PatternNode(PatternNodeKind.SpanStart);
            case '}': at++; return new PatternNode(PatternNodeKind.SpanEnd);
            case ',': at++; return new PatternNode(PatternNodeKind.ClauseBreak);
            case '_': at++; return new PatternNode(PatternNodeKind.Any);
            case '^': return new PatternNode(Start(Run('^')));
            case '$': return new PatternNode(Run('$') == 1 ? PatternNodeKind.SentenceEnd : PatternNodeKind.ClauseEnd);
            case '.': return Gap(Run('.'));
            default: return Word();
        }
    }

    private PatternNodeKind Start(int carets)
    {
        switch (carets)
        {
            case 1: return PatternNodeKind.SentenceStart;
            case 2: return PatternNodeKind.ClauseStart;
            case 3: return PatternNodeKind.Opener;
            default: throw Error("a start is one, two or three carets");
        }
    }

    private PatternNode Gap(int dots)
    {
        switch (dots)
        {
            case 2: return new PatternNode(PatternNodeKind.Gap) { Max = ShortGap };
            case 3: return new PatternNode(PatternNodeKind.Gap) { Max = ClauseGap };
            case 4: return new PatternNode(PatternNodeKind.Gap) { Max = SentenceGap, CrossesClauses = true };
            default: throw Error("a gap is two, three or four dots");
        }
    }

    private PatternNode Group()
    {
        at++;
        var group = new PatternNode(PatternNodeKind.Alternatives);
        while (true)
        {
            group.Children.Add(Sequence(insideGroup: true));
            if (at >= text.Length) throw Error("')' is missing");
            if (text[at++] == ')') break;
        }
        return group.Children.Count == 1 ? group.Children[0] : group;
    }

    private PatternNode Class()
    {
        var end = text.IndexOf('>', at);
        if (end < 0) throw Error("'>' is missing");
        var node = new PatternNode(PatternNodeKind.Class) { Name = text.Substring(at + 1, end - at - 1) };
        at = end + 1;
        return node;
    }

    private PatternNode Word()
    {
        var start = at;
        while (at < text.Length && (IsWordCharacter(text[at]) || text[at] == '*')) at++;
        if (at == start) throw Error("unexpected '" + text[at] + "'");
        return new PatternNode(PatternNodeKind.Word) { Name = text.Substring(start, at - start) };
    }

    internal static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '\'' || c == '-' || c == '/' || c == '€' || c == '%';

    private int Run(char c)
    {
        var start = at;
        while (at < text.Length && text[at] == c) at++;
        return at - start;
    }

    private void SkipBlanks()
    {
        while (at < text.Length && text[at] == ' ') at++;
    }

    private FormatException Error(string what) => new FormatException(what + " at character " + (at + 1) + " of: " + text);
}
