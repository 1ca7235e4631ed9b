using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Tables: conditions in the head make what stands below them conditional; other cells are read one by one.</summary>
internal sealed partial class ItemReader
{
    /// <summary>Items of the head's cells, by column; -1 for an empty one.</summary>
    private readonly List<int> columns = [];

    private void Row(int index)
    {
        ref readonly var block = ref Blocks[index];
        var section = Current;
        var isHead = index == 0 || blocks[index - 1].Form != LineForm.Row || blocks[index].FollowsBlank && blocks[index - 1].Form != LineForm.Row;
        if (isHead) columns.Clear();
        itemOf[index] = drafts.Count;
        if (section.Role is SectionRole.Head or SectionRole.Plan && FieldRow(block, section, isHead)) return;
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

    /// <summary><c>| Length | 45 min |</c> says the same as "Length: 45 min"; false where a row of the plan is anything else.</summary>
    private bool FieldRow(in Block block, Section section, bool isHead)
    {
        var row = text.AsSpan(block.First.Start, block.End - block.First.Start).TrimEnd();
        var start = block.First.Start + (row.StartsWith("|") ? 1 : 0);
        var end = block.First.Start + row.Length - (row.EndsWith("|") ? 1 : 0);
        var bar = start < end ? text.IndexOf('|', start, end - start) : -1;
        if (bar < 0 || text.AsSpan(bar + 1, end - bar - 1).Contains('|')) return false;
        var key = Decoration.Strip(text, start, bar);
        if (!key.IsEmpty && text[key.End - 1] == ':') key = Decoration.Strip(text, key.Start, key.End - 1);
        var value = Decoration.Strip(text, bar + 1, end);
        var keyword = key.IsEmpty || value.IsEmpty ? Keyword.None : Titles.PlanKeyword(source.Slice(key));
        if (keyword is not (Keyword.Duration or Keyword.Kind or Keyword.Language or Keyword.Participants)) return false;
        var time = keyword == Keyword.Duration ? Times.In(source.Slice(value)) : null;
        // "| Participants | Date |" heads a table of talks.
        if (isHead && time is null) return false;
        drafts.Add(new Draft
        {
            Parent = section.Item,
            Section = TitleOf(section.Item),
            Span = TextSpan.FromBounds(block.First.Start, block.First.Start + row.Length),
            TextSpan = value,
            TextGaps = [],
            KeywordSpan = key,
            Reading = new Reading(keyword, LineRole.Plan, RoleReason.Keyword),
            SectionRole = section.Role,
            Time = time,
        });
        return true;
    }

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
            if (Titles.IsAboutBadExamples(source.Slice(span))) Drafts[^1].Entries = new Reading(Keyword.Avoid, LineRole.BadExample, RoleReason.Table);
            return;
        }
        var parent = column < columns.Count && columns[column] >= 0 ? columns[column] : section.Item;
        if (pieces.Words.IsEmpty) pieces.Words = span;
        var under = parent >= 0 && Drafts[parent].Role == LineRole.Condition ? LineRole.Asked : LineRole.Unsure;
        var around = new Surroundings { Section = section, IsBullet = true, MaySpeakToInterviewer = speaksToInterviewer, Under = under, Entries = parent >= 0 ? Drafts[parent].Entries : null };
        var role = Roles.Of(text, pieces, around);
        if (role.Role == LineRole.Unsure) role = new Reading(Keyword.Table, LineRole.Note, RoleReason.Table);
        Add(span, pieces, parent, section, role);
    }
}
