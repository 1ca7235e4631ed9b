using System.Buffers;
using System.Text;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Text for people, in Markdown where the client shows it, else plain. Words of a guide are escaped, so that they change no layout.</summary>
internal sealed class Markup(bool isMarkdown)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\`*_[]<>#|~&");

    private readonly StringBuilder text = new();

    /// <summary>True where nothing was added.</summary>
    public bool IsEmpty => text.Length == 0;

    /// <summary>A paragraph of words that are nobody's markup.</summary>
    public Markup Words(string words) => Paragraph(Escape(words));

    /// <summary>A paragraph that opens with what it is about.</summary>
    public Markup Titled(string title, string words)
    {
        var strong = isMarkdown ? $"**{Escape(title)}**" : title;
        return Paragraph(words.Length == 0 ? strong : isMarkdown ? $"{strong}: {Escape(words)}" : $"{strong}: {words}");
    }

    /// <summary>A text that is Markdown already.</summary>
    public Markup Markdown(string markdown) => Paragraph(markdown);

    /// <summary>All of it.</summary>
    public MarkupContent ToContent() => new(isMarkdown ? "markdown" : "plaintext", text.ToString());

    private Markup Paragraph(string words)
    {
        if (text.Length > 0) text.Append("\n\n");
        text.Append(words);
        return this;
    }

    private string Escape(string words)
    {
        if (!isMarkdown || words.AsSpan().IndexOfAny(Special) < 0) return words;
        var escaped = new StringBuilder(words.Length + 8);
        foreach (var c in words)
        {
            if (Special.Contains(c)) escaped.Append('\\');
            escaped.Append(c);
        }
        return escaped.ToString();
    }
}
