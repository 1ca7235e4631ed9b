using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Reads lines of front matter: <c>key: value</c> and the entries of lists below a key.</summary>
internal static class FrontMatter
{
    /// <summary>The field on a line: its keyword, key and value. A line without a key belongs to the key above.</summary>
    public static (Keyword Keyword, TextSpan Key, TextSpan Value) Read(string text, Line line, Keyword above)
    {
        var start = line.Start;
        var isEntry = text[start] == '-' && (start + 1 == line.End || text[start + 1] == ' ');
        if (isEntry) start = PieceReader.SkipBlanks(text, start + 1, line.End);
        var colon = text.AsSpan(start, line.End - start).IndexOf(':');
        var hasKey = colon > 0 && colon < 40 && (start + colon + 1 == line.End || text[start + colon + 1] == ' ') && !(isEntry && above != Keyword.FreeField);
        var key = hasKey ? new TextSpan(start, colon) : default;
        var value = Unquoted(text, hasKey ? start + colon + 1 : start, line.End);
        return (hasKey ? KeywordOf(text.AsSpan(key.Start, key.Length)) : above, key, value);
    }

    private static Keyword KeywordOf(ReadOnlySpan<char> key)
    {
        if (key.Length > 40) return Keyword.FreeField;
        Span<char> words = stackalloc char[40];
        key.Replace(words, '_', ' ');
        var index = Phrases.KeywordForms.Find(words[..key.Length]);
        if (index < 0 && key.Contains('-'))
        {
            words[..key.Length].Replace('-', ' ');
            index = Phrases.KeywordForms.Find(words[..key.Length]);
        }
        if (index < 0) return Keyword.FreeField;
        foreach (var form in Phrases.KeywordForms.Values(index))
        {
            var keyword = KeywordTable.KeywordOf(form);
            if ((KeywordTable.Where(keyword) & Places.Head) != 0) return keyword;
        }
        return Keyword.FreeField;
    }

    private static TextSpan Unquoted(string text, int start, int end)
    {
        start = PieceReader.SkipBlanks(text, start, end);
        if (end - start > 1 && text[start] is '[' && text[end - 1] == ']') return TextSpan.FromBounds(start + 1, end - 1);
        return end - start > 1 && text[start] is '"' or '\'' && text[end - 1] == text[start] ? TextSpan.FromBounds(start + 1, end - 1) : TextSpan.FromBounds(start, end);
    }
}
