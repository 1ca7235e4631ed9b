using System.Text;
using InterviewGuide.LanguageServer.Protocol;
using Range = InterviewGuide.LanguageServer.Protocol.Range;

namespace InterviewGuide.LanguageServer.Tests.Linting;

/// <summary>
/// Random editing of a text: several changes in one notification, places outside of the text, line ends of all three
/// kinds, characters outside of the basic plane. Keeps the text in the plainest way there is, to compare with.
/// </summary>
internal sealed class EditScript(int seed, string text)
{
    private static readonly string[] Pieces =
    [
        "", "", "", "x", " ", "?", ".", "\n", "\r", "\r\n", "\n\n", "    ", "\t", "- ", "# ", "## ", ": ", "ä", "a\u0308", "ß", "𝄞", "👩‍👩‍👧", "\u2028", "\uFEFF", "\uD83D",
        "Ask: ", "Frage: ", "Section: Core\n", "Abschnitt: Kern\r\n", "Probe: ", "Note: ", "Language: de\n", "Language: en\n", "Product: Zettelkasten\n",
        "What would you pay for that?", "Würden Sie das nicht auch besser finden?", "Do you often, and why, travel?", "Hypothesis H1: Nobody reads notes.\n", "(H1)",
        "# allow willingness-to-pay: agreed on\n", "<!-- guide: allow-file closed-question: as planned -->\n", "# erlaube hypothetische-frage\n", "Duration: 40", "Include: other.guide\n",
    ];

    private readonly Random random = new(seed);
    private readonly string original = text;

    /// <summary>The text after all changes so far.</summary>
    public string Text { get; private set; } = text;

    /// <summary>The changes of one notification, already made in <see cref="Text"/>.</summary>
    public ContentChange[] Next()
    {
        var changes = new ContentChange[random.Next(4) == 0 ? random.Next(2, 6) : 1];
        for (var i = 0; i < changes.Length; i++) changes[i] = Change();
        return changes;
    }

    private ContentChange Change()
    {
        // More is deleted than such pieces bring: now and then the author pastes what was there at the beginning.
        var piece = Text.Length < original.Length / 2 && random.Next(8) == 0 ? original : Pieces[random.Next(Pieces.Length)];
        if (random.Next(400) == 0)
        {
            Text = Text[..random.Next(Text.Length + 1)] + piece;
            return new ContentChange { Text = Text };
        }
        var lines = Lines();
        var start = Place(lines);
        // Most edits are small, as people make them.
        var end = random.Next(3) switch
        {
            0 => start,
            1 => start with { Character = start.Character + random.Next(12) },
            _ => random.Next(20) == 0 ? Place(lines) : new Position(start.Line + random.Next(2), random.Next(30)),
        };
        var (from, to) = (Offset(lines, start), Offset(lines, end));
        if (from > to) (from, to) = (to, from);
        Text = new StringBuilder(Text).Remove(from, to - from).Insert(from, piece).ToString();
        return new ContentChange(new Range(start, end)) { Text = piece };
    }

    private Position Place(List<(int Start, int End)> lines) => new(random.Next(lines.Count + 2), random.Next(20) == 0 ? 1000 : random.Next(60));

    private List<(int Start, int End)> Lines()
    {
        var lines = new List<(int Start, int End)>();
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] is not ('\n' or '\r')) continue;
            lines.Add((start, i));
            if (Text[i] == '\r' && i + 1 < Text.Length && Text[i + 1] == '\n') i++;
            start = i + 1;
        }
        lines.Add((start, Text.Length));
        return lines;
    }

    private int Offset(List<(int Start, int End)> lines, Position position)
    {
        if (position.Line >= lines.Count) return Text.Length;
        var (start, end) = lines[position.Line];
        var offset = Math.Min(start + position.Character, end);
        var splitsPair = offset > start && offset < Text.Length && char.IsHighSurrogate(Text[offset - 1]) && char.IsLowSurrogate(Text[offset]);
        return splitsPair ? offset - 1 : offset;
    }
}
