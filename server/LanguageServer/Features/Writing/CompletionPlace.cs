using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Writing;

/// <summary>What an author is about to write.</summary>
internal enum PlaceKind
{
    /// <summary>Nothing that could be offered.</summary>
    None,
    /// <summary>The start of a line: a keyword, or the words behind a bullet.</summary>
    Line,
    /// <summary>What stands behind a keyword's colon.</summary>
    Value,
    /// <summary>An id in brackets.</summary>
    Id,
    /// <summary>The name of a rule in a comment that allows it.</summary>
    Rule,
}

/// <summary>Where an author is writing: what kind of place it is, and which characters are to be replaced.</summary>
/// <param name="Kind">What is wanted there.</param>
/// <param name="Span">What is there already, up to the place.</param>
/// <param name="Item">The item whose value is written, or null.</param>
/// <param name="HasBullet">True behind a bullet.</param>
internal readonly record struct CompletionPlace(PlaceKind Kind, TextSpan Span, Item? Item, bool HasBullet)
{
    private const string Bullets = "-*+•→";
    private static readonly string[] AllowWords = ["allow-file", "allow", "erlaube-datei", "erlaube"];

    /// <summary>The place at an offset.</summary>
    public static CompletionPlace At(GuideRequest request, int offset)
    {
        var source = request.Source;
        var start = source.LineStart(source.LineAt(offset));
        var before = source.Text.AsSpan(start, offset - start);
        if (RuleStart(before, request.Linted.Format) is >= 0 and var rule) return new(PlaceKind.Rule, TextSpan.FromBounds(start + rule, offset), null, false);
        if (before.TrimStart() is ['#', ..]) return default;
        if (IdStart(before) is >= 0 and var id) return new(PlaceKind.Id, TextSpan.FromBounds(start + id, offset), null, false);
        var body = BodyStart(before, out var hasBullet);
        var item = request.Guide.ItemAt(offset);
        if (item is not null && !item.KeywordSpan.IsEmpty && item.KeywordSpan.Start >= start && ColonBehind(source.Text, item.KeywordSpan.End, offset) is >= 0 and var colon)
        {
            var value = colon + 1;
            while (value < offset && source.Text[value] == ' ') value++;
            return new(PlaceKind.Value, TextSpan.FromBounds(value, offset), item, hasBullet);
        }
        return before[body..].Contains(':') ? default : new(PlaceKind.Line, TextSpan.FromBounds(start + body, offset), null, hasBullet);
    }

    private static int ColonBehind(string text, int from, int offset)
    {
        var at = text.AsSpan(from, Math.Max(0, offset - from)).IndexOf(':');
        return at < 0 ? -1 : from + at;
    }

    /// <summary>Behind blanks, a bullet with its box, and the blanks behind it.</summary>
    private static int BodyStart(ReadOnlySpan<char> line, out bool hasBullet)
    {
        var at = SkipBlanks(line, 0);
        hasBullet = at < line.Length && Bullets.Contains(line[at], StringComparison.Ordinal) && at + 1 < line.Length && line[at + 1] == ' ';
        if (hasBullet) at++;
        else
        {
            var digits = at;
            while (digits < line.Length && char.IsAsciiDigit(line[digits])) digits++;
            if (digits > at && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ')
            {
                at = digits + 1;
                hasBullet = true;
            }
        }
        at = SkipBlanks(line, at);
        if (hasBullet && line[at..] is ['[', _, ']', ..]) at = SkipBlanks(line, at + 3);
        return at;
    }

    private static int SkipBlanks(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        return at;
    }

    /// <summary>Start of the id in an open bracket that holds nothing but ids so far; -1 where there is none.</summary>
    private static int IdStart(ReadOnlySpan<char> before)
    {
        var open = before.LastIndexOf('[');
        if (open < 0) return -1;
        var inside = before[(open + 1)..];
        foreach (var c in inside)
            if (!char.IsAsciiLetterOrDigit(c) && c is not (',' or ';' or ' ' or '.')) return -1;
        var last = inside.LastIndexOfAny(',', ';') + 1;
        while (last < inside.Length && inside[last] == ' ') last++;
        return inside[last..].Contains(' ') ? -1 : open + 1 + last;
    }

    /// <summary>Start of a rule's name in <c># allow ...</c> or <c>&lt;!-- guide: allow ...</c>; -1 elsewhere.</summary>
    private static int RuleStart(ReadOnlySpan<char> before, GuideFormat format)
    {
        int words;
        if (format == GuideFormat.Markdown)
        {
            var comment = before.LastIndexOf("<!--");
            if (comment < 0 || before[comment..].Contains("-->", StringComparison.Ordinal)) return -1;
            var colon = before[comment..].IndexOf(':');
            if (colon < 0) return -1;
            words = SkipBlanks(before, comment + colon + 1);
        }
        else
        {
            var sign = SkipBlanks(before, 0);
            if (sign + 1 >= before.Length || before[sign] != '#' || before[sign + 1] != ' ') return -1;
            words = SkipBlanks(before, sign + 1);
        }
        foreach (var allow in AllowWords)
        {
            if (!before[words..].StartsWith(allow + " ", StringComparison.OrdinalIgnoreCase)) continue;
            var rest = before[(words + allow.Length + 1)..];
            if (rest.Contains(':')) return -1;
            var last = rest.LastIndexOfAny(',', ' ') + 1;
            return words + allow.Length + 1 + last;
        }
        return -1;
    }
}
