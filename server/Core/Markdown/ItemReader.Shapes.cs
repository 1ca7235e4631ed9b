using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Lines that are titles by their shape, and tables.</summary>
internal sealed partial class ItemReader
{
    private const int LongestTitle = 70;
    private const int MostWords = 8;

    /// <summary>Level of the section that a bold or short plain line opens, or 0 where it opens none.</summary>
    private int SectionLevel(int index, in Pieces pieces)
    {
        var block = blocks[index];
        if (block.Form != LineForm.Text || block.First.IsFenced || block.End != block.First.End || block.Parent >= 0 || block.End - block.First.Text > LongestTitle) return 0;
        if (pieces.Lead != LeadForm.None || pieces.IsBracketed || pieces.IsItalic || index + 1 >= blocks.Count) return 0;
        var next = blocks[index + 1];
        if (next.Form == LineForm.Heading) return 0;
        var title = Titles.Words(text, block.First.Text, block.End, out var time);
        var words = source.Slice(title);
        if (words.IsEmpty || Sentences.EndInQuestion(words)) return 0;
        var isBold = IsBoldLine(block);
        if (!pieces.Label.IsEmpty && !(pieces.Words.IsEmpty && MayBeTitle(pieces, words))) return pieces.Keyword == Keyword.Section ? BoldLevel : 0;
        if (isBold) return time is not null || IsTitle(words, text[block.End - 1] == '.' || EndsBoldStop(block)) ? BoldLevel : 0;
        if (pieces.IsBold || pieces.IsQuoted) return 0;
        var hasColon = text[block.End - 1] == ':';
        if (hasColon) return next.Form != LineForm.Heading && (SectionRoles.Of(words, options) is not null || time is not null) ? PlainLevel : 0;
        if (text[block.End - 1] is '.' or '!' or ',' or ';' || !char.IsUpper(words[0]) || !IsTitle(words, false)) return 0;
        var holdsList = next.Form == LineForm.Bullet || (!next.FollowsBlank && block.FollowsBlank && Sentences.EndInQuestion(source.Slice(next.Span)));
        return holdsList ? PlainLevel : 0;
    }

    /// <summary>A label that is no keyword, or only names a section's role, may be a title.</summary>
    private static bool MayBeTitle(in Pieces pieces, ReadOnlySpan<char> words) =>
        !IsProbeLabel(words) && pieces.Speaker == SpeechWord.None && (pieces.Keyword is Keyword.None && Phrases.FreeFields.Find(words) < 0 || pieces.Keyword is Keyword.Section or Keyword.Ask or Keyword.Consent);

    /// <summary>True for labels such as "Potential probing questions".</summary>
    private static bool IsProbeLabel(ReadOnlySpan<char> label)
    {
        for (var at = 0; at < label.Length; at++)
        {
            if (!char.IsLetter(label[at]) || (at > 0 && char.IsLetter(label[at - 1]))) continue;
            var end = at;
            while (end < label.Length && (char.IsLetter(label[end]) || label[end] == '-')) end++;
            if ((Speech.ClassesOf(label[at..end]) & SpeechWord.ProbeLabel) != 0) return true;
        }
        return false;
    }

    private bool IsBoldLine(Block block)
    {
        var start = block.First.Text;
        var end = block.End;
        while (end > start && text[end - 1] is ':' or '.') end--;
        return end - start > 4 && text[start] is '*' or '_' && text[start + 1] == text[start] && text[end - 1] == text[start] && text[end - 2] == text[start]
            && text.AsSpan(start + 2, end - start - 4).IndexOf(text.AsSpan(start, 2)) < 0;
    }

    private bool EndsBoldStop(Block block)
    {
        var end = block.End;
        while (end > block.First.Text && text[end - 1] is '*' or '_') end--;
        return text[end - 1] == '.';
    }

    /// <summary>True for a few words that nobody says: no address, no request, no direction.</summary>
    private static bool IsTitle(ReadOnlySpan<char> words, bool hasStop)
    {
        var count = Sentences.CountWords(words);
        if (count == 0 || count > (hasStop ? 5 : MostWords)) return false;
        var signs = Speech.Read(words);
        return (signs & (Signs.Address | Signs.Speaker | Signs.Question | Signs.Direction | Signs.Prompt | Signs.Action | Signs.Instruction | Signs.Statements)) == 0
            && (signs & (Signs.German | Signs.Infinitive)) != (Signs.German | Signs.Infinitive);
    }

    /// <summary>A bullet of a few words that only names what stands under it.</summary>
    private bool IsGroup(int index, in Pieces pieces)
    {
        if (blocks[index].Form != LineForm.Bullet || index + 1 >= blocks.Count || blocks[index + 1].Parent != index || blocks[index + 1].Form != LineForm.Bullet) return false;
        if (!pieces.Label.IsEmpty || pieces.Lead != LeadForm.None || pieces.IsQuoted || pieces.IsBracketed) return false;
        if (Under(blocks[index].Parent >= 0 ? itemOf[blocks[index].Parent] : -1) != LineRole.Unsure) return false;
        return IsTitle(source.Slice(pieces.Words), hasStop: false);
    }

    /// <summary>Rows of a table: conditions in its head make what stands below them conditional; other rows are read cell by cell.</summary>
    private void Row(int index)
    {
        var block = blocks[index];
        var section = Current;
        var isHead = index == 0 || blocks[index - 1].Form != LineForm.Row || blocks[index].FollowsBlank && blocks[index - 1].Form != LineForm.Row;
        if (isHead) columns.Clear();
        itemOf[index] = drafts.Count;
        var column = 0;
        var at = block.First.Start;
        if (text[at] == '|') at++;
        while (at < block.End)
        {
            var bar = text.AsSpan(at, block.End - at).IndexOf('|');
            var end = bar < 0 ? block.End : at + bar;
            Cell(index, at, end, column++, isHead, section);
            at = end + 1;
        }
    }

    private readonly List<int> columns = [];

    private void Cell(int index, int start, int end, int column, bool isHead, Section section)
    {
        start = PieceReader.SkipBlanks(text, start, end);
        end = PieceReader.TrimEnd(text, start, end);
        if (start >= end)
        {
            if (isHead) columns.Add(-1);
            return;
        }
        if (start + 1 < end && text[start] is '-' or '*' or '•' && text[start + 1] == ' ') start = PieceReader.SkipBlanks(text, start + 1, end);
        var span = TextSpan.FromBounds(start, end);
        var pieces = PieceReader.Read(text, start, end, end, options);
        if (isHead)
        {
            var isCondition = Conditions.IsOne(source.Slice(span));
            var reading = isCondition ? new Reading(Keyword.If, LineRole.Condition, RoleReason.Table) : new Reading(Keyword.Table, LineRole.Note, RoleReason.Table);
            columns.Add(Add(span, new Pieces { Words = pieces.Words.IsEmpty ? span : pieces.Words }, section.Item, section, section.Entries ?? reading, isCondition));
            return;
        }
        var parent = column < columns.Count && columns[column] >= 0 ? columns[column] : section.Item;
        if (pieces.Words.IsEmpty) pieces.Words = span;
        var under = parent >= 0 && drafts[parent].Role == LineRole.Condition ? LineRole.Asked : LineRole.Unsure;
        var around = new Surroundings { Section = section, IsBullet = true, Under = under };
        var role = Roles.Of(text, pieces, around);
        if (role.Role == LineRole.Unsure) role = new Reading(Keyword.Table, LineRole.Note, RoleReason.Table);
        Add(span, pieces, parent, section, role);
    }
}
