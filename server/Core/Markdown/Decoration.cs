using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Signs around words that only show how they look: quotation marks, emphasis.</summary>
internal static class Decoration
{
    private const int MostLayers = 8;

    /// <summary>The words between two offsets without emphasis and quotation marks around all of them; marks without a partner are taken off, too.</summary>
    public static TextSpan Strip(string text, int start, int end)
    {
        for (var round = 0; round < MostLayers; round++)
        {
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            end = PieceReader.TrimEnd(text, start, end);
            if (start >= end) return TextSpan.FromBounds(start, start);
            var run = Run(text, start, end);
            if (run > 0)
            {
                var partner = Partner(text, start, run, end);
                if (partner >= 0 && partner + run != end) break;
                start += run;
                if (partner >= 0) end -= run;
            }
            else if (LacksOpener(text, start, end)) end--;
            else break;
        }
        if (end > start && LacksOpener(text, start, end)) end = PieceReader.TrimEnd(text, start, end - 1);
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Number of marks of one kind that the words open with; a quotation mark counts for itself.</summary>
    private static int Run(string text, int start, int end)
    {
        var first = text[start];
        if (first is '*' or '_' or '~')
        {
            var run = 1;
            while (start + run < end && text[start + run] == first) run++;
            return first == '_' && run > 3 ? 0 : run;
        }
        if (first is '\'' or '’') return end - start > 2 && text[end - 1] is '\'' or '’' ? 1 : 0;
        return Letters.IsQuote(first) ? 1 : 0;
    }

    /// <summary>Where the marks that close the opening ones start, or -1.</summary>
    private static int Partner(string text, int start, int run, int end)
    {
        var first = text[start];
        if (!Letters.IsQuote(first))
        {
            var found = text.AsSpan(start + run, end - start - run).IndexOf(text.AsSpan(start, run));
            return found < 0 ? -1 : start + run + found;
        }
        var depth = 1;
        for (var at = start + 1; at < end; at++)
        {
            if (!Letters.IsQuote(text[at]) || IsApostrophe(text, at, end)) continue;
            if (Closes(first, text[at]) && !(depth < 8 && OpensAgain(text, at, end))) depth--;
            else if (text[at] == first || first == '"') depth++;
            if (depth == 0) return at;
        }
        return -1;
    }

    private static bool IsApostrophe(string text, int at, int end) =>
        text[at] is '\'' or '’' && (at + 1 < end && char.IsLetter(text[at + 1]) || char.IsLetter(text[at - 1]));

    /// <summary>A mark with a blank before it and a word behind it opens, whatever its shape.</summary>
    private static bool OpensAgain(string text, int at, int end) =>
        at + 1 < end && (char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[') && !char.IsWhiteSpace(text[at + 1]);

    private static bool Closes(char open, char close) => open switch
    {
        '"' => close is '"' or '”',
        '“' => close is '”' or '"' or '“',
        '„' => close is '“' or '”' or '"',
        '«' => close == '»',
        '»' => close == '«',
        '‚' or '‘' or '\'' or '’' => close is '‘' or '’' or '\'',
        _ => false,
    };

    /// <summary>True where the last character closes something that nothing before it opens.</summary>
    private static bool LacksOpener(string text, int start, int end)
    {
        var last = text[end - 1];
        if (last is not ('*' or '~' or '"' or '”' or '“' or '»' or '«')) return false;
        var count = 0;
        for (var at = start; at < end - 1; at++)
        {
            if (text[at] == last || (Letters.IsQuote(last) && Closes(text[at], last))) count++;
        }
        return (count & 1) == 0;
    }
}
