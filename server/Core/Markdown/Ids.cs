using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Ids in Markdown: <c>H1: words</c> and <c>[H1] words</c> in the plan declare one, <c>[H1]</c> and <c>(H1, RQ2)</c> behind words point to it.</summary>
internal static class Ids
{
    private const int LongestGroup = 60;

    /// <summary>What an id before a colon makes of the line: a hypothesis or another entry of the plan, or a question that is numbered so.</summary>
    public static Keyword KeywordOf(string text, TextSpan id, bool inPlan)
    {
        var letters = id.Start;
        while (letters < id.End && char.IsAsciiLetterUpper(text[letters])) letters++;
        var index = Phrases.ReferencePrefixes.Find(text.AsSpan(id.Start, letters - id.Start));
        if (index < 0) return Keyword.Ask;
        var keyword = (Keyword)Phrases.ReferencePrefixes.Values(index)[0];
        if (KeywordTable.Voice(keyword) != Voice.Plan) return Keyword.Ask;
        // "H1: ..." is no question wherever it stands; "Q1: ..." is one as soon as the talk has begun.
        return inPlan || Phrases.ReferencePrefixes.Values(index).Length == 1 && keyword == Keyword.Hypothesis && text[id.Start] == 'H' ? keyword : Keyword.Ask;
    }

    /// <summary>The id that an entry of the plan or a title declares, and its words without it; empty where there is none.</summary>
    public static (TextSpan Id, TextSpan Words) Declared(string text, in Draft draft)
    {
        if (draft.Role != LineRole.Plan && draft.Role != LineRole.Heading) return default;
        var label = draft.KeywordSpan;
        if (!label.IsEmpty)
        {
            // "H1" or "Hypothesis H1".
            var start = label.End;
            while (start > label.Start && char.IsAsciiLetterOrDigit(text[start - 1])) start--;
            var name = TextSpan.FromBounds(start, label.End);
            return IsId(text, name) ? (name, draft.TextSpan) : default;
        }
        var at = draft.TextSpan.Start;
        var end = draft.TextSpan.End;
        var id = at < end && char.IsAsciiLetterUpper(text[at]) ? KeyedLines.IdEnd(text, at, end) : -1;
        if (id < 0 || id >= end || text[id] != ':') return default;
        var words = id + 1;
        while (words < end && Letters.IsBlank(text[words])) words++;
        return (TextSpan.FromBounds(at, id), TextSpan.FromBounds(words, end));
    }

    /// <summary>The declared ids in brackets at the end of an item.</summary>
    public static ImmutableArray<Reference> References(string text, TextSpan span, HashSet<string> declared)
    {
        var found = ImmutableArray<Reference>.Empty;
        for (var end = span.End; ;)
        {
            while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_' or '.' or '?')) end--;
            if (end <= span.Start || text[end - 1] is not (']' or ')')) return found;
            var open = text.AsSpan(span.Start, end - 1 - span.Start).LastIndexOf(text[end - 1] == ']' ? '[' : '(');
            if (open < 0 || end - span.Start - open > LongestGroup) return found;
            open += span.Start;
            found = [.. Group(text, open + 1, end - 1, declared), .. found];
            end = open;
        }
    }

    /// <summary>The ids between two brackets; none where anything else stands there, too.</summary>
    private static ImmutableArray<Reference> Group(string text, int start, int end, HashSet<string> declared)
    {
        var found = ImmutableArray.CreateBuilder<Reference>(0);
        for (var at = start; at < end;)
        {
            if (Letters.IsBlank(text[at]) || text[at] is ',' or ';' or '/' or '+' or '&' or '→')
            {
                at++;
                continue;
            }
            var id = KeyedLines.IdEnd(text, at, end);
            if (id < 0 || !declared.Contains(text[at..id])) return [];
            found.Add(new Reference(text[at..id], TextSpan.FromBounds(at, id)));
            at = id;
        }
        return found.ToImmutable();
    }

    /// <summary>True for an id in capitals and nothing else.</summary>
    public static bool IsId(string text, TextSpan span) =>
        !span.IsEmpty && char.IsAsciiLetterUpper(text[span.Start]) && KeyedLines.IdEnd(text, span.Start, span.End) == span.End;
}
