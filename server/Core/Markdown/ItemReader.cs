using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Turns blocks into the items that rules see, each with its role and the reason for it.</summary>
internal sealed partial class ItemReader(SourceText source, List<Block> blocks, SyntaxOptions options)
{
    private const int BoldLevel = 7;
    private const int PlainLevel = 8;
    private const int LookAhead = 40;

    private readonly string text = source.Text;
    private readonly List<Draft> drafts = new(blocks.Count);
    private readonly int[] itemOf = new int[blocks.Count];
    private readonly List<Section> sections = [];

    /// <summary>Reads all blocks.</summary>
    public Guide Read()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (blocks[i].Form)
            {
                case LineForm.Heading:
                    Heading(i);
                    break;
                case LineForm.Comment:
                    Plain(i, new Reading(Keyword.Comment, LineRole.Comment, RoleReason.Comment));
                    break;
                case LineForm.FrontMatter:
                    Plain(i, new Reading(Keyword.FreeField, LineRole.Plan, RoleReason.FreeField));
                    break;
                case LineForm.Row:
                    Row(i);
                    break;
                default:
                    Body(i);
                    break;
            }
        }
        var items = ImmutableArray.CreateBuilder<Item>(drafts.Count);
        foreach (var draft in drafts) items.Add(draft.ToItem(items.Count));
        return new Guide { Source = source, Items = items.MoveToImmutable(), Diagnostics = [], Suppressions = [] };
    }

    private Section Current => sections.Count > 0 ? sections[^1] : new Section(-1, 0, HeadRole(0), null, false, false);

    /// <summary>What stands before the first section is the head, unless it asks something.</summary>
    private SectionRole HeadRole(int from) => HoldsQuestions(from) || !HoldsHeading(from) ? SectionRole.Core : SectionRole.Head;

    private int SectionItem => sections.Count > 0 ? sections[^1].Item : -1;

    private void Heading(int index)
    {
        var block = blocks[index];
        var title = Titles.Words(text, block.First.Text, block.End, out var time);
        if (Current.Entries is null && IsQuestion(title)) QuestionTitle(index, block.First.Level);
        else OpenSection(index, block.First.Level, title, time, RoleReason.Heading);
    }

    private bool IsQuestion(TextSpan title)
    {
        var words = source.Slice(title);
        return Sentences.EndInQuestion(words) && (Speech.Read(words) & (Signs.Prompt | Signs.Address)) != 0;
    }

    /// <summary>A heading that asks: what stands under it follows up.</summary>
    private void QuestionTitle(int index, int level)
    {
        var block = blocks[index];
        CloseSections(level);
        var outer = Current;
        var pieces = PieceReader.Read(text, block.First.Text, block.End, block.End, options);
        itemOf[index] = Add(block.Span, pieces, outer.Item, outer, new Reading(Keyword.Ask, LineRole.Asked, RoleReason.QuestionMark));
        sections.Add(outer with { Item = itemOf[index], Level = level });
    }

    private void OpenSection(int index, int level, TextSpan title, Minutes? time, RoleReason reason)
    {
        CloseSections(level);
        var outer = Current;
        var isTitle = outer.Item < 0 && reason == RoleReason.Heading && !HasOpened(index) && HoldsHeading(index + 1);
        var section = Titles.Read(source.Slice(title), drafts.Count, level, outer, HoldsQuestions(index + 1), options);
        if (isTitle && !section.IsKnown) section = section with { Role = HeadRole(index + 1) };
        itemOf[index] = drafts.Count;
        sections.Add(section);
        drafts.Add(new Draft
        {
            Parent = outer.Item,
            Section = TitleOf(outer.Item),
            Span = blocks[index].Span,
            TextSpan = title,
            Reading = new Reading(isTitle ? Keyword.Guide : Keyword.Section, LineRole.Heading, reason),
            SectionRole = section.Role,
            Time = time,
        });
    }

    private void CloseSections(int level)
    {
        while (sections.Count > 0 && sections[^1].Level >= level) sections.RemoveAt(sections.Count - 1);
    }

    private bool HasOpened(int index)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Role == LineRole.Heading) return true;
        }
        return index > LookAhead;
    }

    private bool HoldsQuestions(int from)
    {
        for (var i = from; i < blocks.Count && i < from + LookAhead && blocks[i].Form != LineForm.Heading; i++)
        {
            if (source.Slice(blocks[i].Span).Contains('?')) return true;
        }
        return false;
    }

    private bool HoldsHeading(int from)
    {
        for (var i = from; i < blocks.Count && i < from + LookAhead; i++)
        {
            if (blocks[i].Form == LineForm.Heading) return true;
        }
        return false;
    }

    private void Plain(int index, Reading reading)
    {
        var pieces = new Pieces { Words = blocks[index].Span };
        itemOf[index] = Add(blocks[index].Span, pieces, Current.Item, Current, reading);
    }

    private void Body(int index)
    {
        var block = blocks[index];
        var section = Current;
        var parent = block.Parent >= 0 ? itemOf[block.Parent] : section.Item;
        if (Links.IsOrder(text, block.Span) || Links.IsAlone(text, block.Span))
        {
            var shown = new Pieces { Words = block.Span };
            itemOf[index] = Add(block.Span, shown, parent, section, section.Entries ?? new Reading(Keyword.Order, LineRole.Note, RoleReason.PlainText));
            return;
        }
        var pieces = PieceReader.Read(text, block.First.Text, Math.Min(block.First.End, block.End), block.End, options);
        if (SectionLevel(index, pieces) is > 0 and var level)
        {
            OpenSection(index, level, Titles.Words(text, block.First.Text, block.End, out var time), time, RoleReason.Shape);
            return;
        }
        itemOf[index] = Words(index, block.First.Start, pieces, parent, section);
    }

    /// <summary>Adds the items of a block: a condition or direction before the words, and the words.</summary>
    private int Words(int index, int start, Pieces pieces, int parent, Section section)
    {
        var block = blocks[index];
        var end = block.End;
        var isConditional = false;
        if (pieces.Lead != LeadForm.None)
        {
            var leadEnd = pieces.Label.IsEmpty || pieces.Label.Start < pieces.LeadSpan.End ? pieces.Rest.Start : pieces.Label.Start;
            if (pieces.Words.IsEmpty && pieces.Label.IsEmpty) leadEnd = end;
            isConditional = pieces.Lead == LeadForm.Condition;
            var reading = isConditional ? new Reading(Keyword.If, LineRole.Condition, RoleReason.Condition) : new Reading(Keyword.Note, LineRole.Note, RoleReason.Brackets);
            if (section.Entries is { } entries) reading = entries;
            var lead = Add(TextSpan.FromBounds(start, PieceReader.TrimEnd(text, start, leadEnd)), new Pieces { Words = pieces.LeadSpan }, parent, section, reading, isConditional);
            if (leadEnd == end) return lead;
            if (isConditional) parent = lead;
            start = leadEnd;
        }
        var span = TextSpan.FromBounds(start, end);
        if (pieces.Words.IsEmpty && !pieces.Label.IsEmpty) return AddLabel(span, pieces, parent, section);
        var around = new Surroundings
        {
            Section = section,
            Entries = parent >= 0 ? drafts[parent].Entries : null,
            Under = Under(parent),
            IsBullet = block.Form == LineForm.Bullet,
            HasBox = block.First.HasBox,
            IsFenced = block.First.IsFenced,
        };
        var role = IsGroup(index, pieces) ? new Reading(Keyword.Section, LineRole.Heading, RoleReason.Shape) : Roles.Of(text, pieces, around);
        return Add(span, pieces, parent, section, role, isConditional);
    }

    /// <summary>A label with nothing behind it says what the list below it is.</summary>
    private int AddLabel(TextSpan span, Pieces pieces, int parent, Section section)
    {
        var keyword = pieces.Keyword;
        Reading? entries = KeywordTable.Voice(keyword) switch
        {
            _ when keyword == Keyword.None => null,
            Voice.Unspoken => new Reading(keyword, LineRole.Note, RoleReason.ListKeyword),
            Voice.Plan => new Reading(keyword, LineRole.Plan, RoleReason.ListKeyword),
            Voice.BadExample => new Reading(keyword, LineRole.BadExample, RoleReason.ListKeyword),
            Voice.Asked when keyword != Keyword.Ask => new Reading(Keyword.Probe, LineRole.Probe, RoleReason.ListKeyword),
            _ => null,
        };
        if (keyword == Keyword.None && IsProbeLabel(source.Slice(pieces.Label))) (keyword, entries) = (Keyword.Probe, new Reading(Keyword.Probe, LineRole.Probe, RoleReason.ListKeyword));
        if (pieces.Speaker == SpeechWord.Answerer) entries = new Reading(Keyword.Note, LineRole.Note, RoleReason.ListKeyword);
        var role = section.Entries is { } fixedRole ? fixedRole with { Keyword = keyword != Keyword.None ? keyword : Keyword.FreeField } : new Reading(keyword, keyword == Keyword.None && entries is null ? LineRole.Note : LineRole.Heading, RoleReason.Label);
        if (section.Role == SectionRole.Head && section.Entries is null) role = new Reading(keyword == Keyword.None ? Keyword.FreeField : keyword, LineRole.Plan, RoleReason.FreeField);
        drafts.Add(new Draft
        {
            Parent = parent,
            Section = TitleOf(SectionItem),
            Span = span,
            TextSpan = pieces.Label,
            KeywordSpan = pieces.Label,
            Reading = role,
            SectionRole = section.Role,
            Entries = entries,
        });
        return drafts.Count - 1;
    }

    private int Add(TextSpan span, Pieces pieces, int parent, Section section, Reading reading, bool isConditional = false)
    {
        var isLabel = pieces.Keyword != Keyword.None || pieces.Speaker != SpeechWord.None || pieces.IsQuoted || reading.Role == LineRole.Plan;
        var words = pieces.Label.IsEmpty || isLabel ? pieces.Words : TextSpan.FromBounds(pieces.Label.Start, Math.Max(pieces.Label.End, pieces.Words.End));
        var holder = parent >= 0 ? drafts[parent] : null;
        drafts.Add(new Draft
        {
            Parent = parent,
            Section = TitleOf(SectionItem),
            Span = span,
            TextSpan = words,
            KeywordSpan = isLabel ? pieces.Label : default,
            Reading = reading,
            SectionRole = section.Role,
            IsConditional = isConditional || (holder is not null && holder.IsConditional),
            Entries = holder?.Entries,
            Time = reading.Role == LineRole.Plan && reading.Keyword == Keyword.Duration ? Times.In(source.Slice(words)) : null,
        });
        if (reading.Role == LineRole.Probe) MarkProbed(parent);
        return drafts.Count - 1;
    }

    private void MarkProbed(int parent)
    {
        for (; parent >= 0; parent = drafts[parent].Parent)
        {
            if (drafts[parent].Role is not (LineRole.Asked or LineRole.Probe or LineRole.Task)) continue;
            drafts[parent].HasProbes = true;
            return;
        }
    }

    /// <summary>Role of the question or task above, looking through notes, conditions and labels.</summary>
    private LineRole Under(int parent)
    {
        for (; parent >= 0; parent = drafts[parent].Parent)
        {
            var draft = drafts[parent];
            if (draft.Role is LineRole.Asked or LineRole.Probe or LineRole.Task) return draft.Role;
            if (draft.Role == LineRole.Heading && draft.Reading.Reason is RoleReason.Heading or RoleReason.Shape) break;
        }
        return LineRole.Unsure;
    }

    /// <summary>The nearest title at or above an item that is a title and not a question.</summary>
    private int TitleOf(int item)
    {
        while (item >= 0 && drafts[item].Role != LineRole.Heading) item = drafts[item].Parent;
        return item;
    }
}
