using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Turns blocks into the items that rules see, each with its role and the reason for it.</summary>
internal sealed class ItemReader(SourceText source, List<Block> blocks, MarkdownOptions options)
{
    private readonly string text = source.Text;
    private readonly List<Draft> drafts = new(blocks.Count);
    private readonly int[] itemOf = new int[blocks.Count];
    private readonly List<int> sections = [];
    private SectionRole sectionRole = SectionRole.Head;

    private sealed class Draft
    {
        public required int Parent { get; init; }
        public required int Section { get; init; }
        public required Keyword Keyword { get; init; }
        public required LineRole Role { get; init; }
        public required RoleReason Reason { get; init; }
        public required SectionRole SectionRole { get; init; }
        public required TextSpan Span { get; init; }
        public required TextSpan TextSpan { get; init; }
        public bool HasProbes { get; set; }
    }

    public Guide Read()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            itemOf[i] = drafts.Count;
            if (blocks[i].Form == LineForm.Heading) Heading(i);
            else Body(blocks[i]);
        }
        return new Guide { Source = source, Items = Items(), Diagnostics = [], Suppressions = [] };
    }

    private void Heading(int index)
    {
        var block = blocks[index];
        while (sections.Count > 0 && blocks[sections[^1]].First.Level >= block.First.Level) sections.RemoveAt(sections.Count - 1);
        var title = source.ToString(TextSpan.FromBounds(block.First.Text, block.End));
        sectionRole = options.Headings.TryGetValue(title, out var role) ? role : SectionRole.Core;
        var parent = sections.Count > 0 ? itemOf[sections[^1]] : -1;
        sections.Add(index);
        Add(block, parent, parent, Keyword.Section, LineRole.Heading, RoleReason.Heading, Decoration.Strip(text, block));
    }

    private void Body(Block block)
    {
        var section = sections.Count > 0 ? itemOf[sections[^1]] : -1;
        var parent = block.Parent >= 0 ? itemOf[block.Parent] : section;
        var span = Decoration.Strip(text, block);
        var (keyword, role, reason) = block.Form switch
        {
            LineForm.Comment => (Keyword.Comment, LineRole.Comment, RoleReason.Comment),
            LineForm.FrontMatter => (Keyword.FreeField, LineRole.Plan, RoleReason.FreeField),
            LineForm.Row => (Keyword.Table, LineRole.Unsure, RoleReason.Table),
            _ => Spoken(span, parent),
        };
        if (role == LineRole.Probe && parent >= 0) drafts[parent].HasProbes = true;
        Add(block, parent, section, keyword, role, reason, span);
    }

    private (Keyword, LineRole, RoleReason) Spoken(TextSpan span, int parent)
    {
        if (Links.IsAlone(text, span) || Links.IsOrder(text, span)) return (Keyword.Stimulus, LineRole.Note, RoleReason.PlainText);
        var signs = Speech.Read(source.Slice(span));
        var isBelowQuestion = parent >= 0 && drafts[parent].Role is LineRole.Asked or LineRole.Probe;
        var asked = isBelowQuestion ? (Keyword.Probe, LineRole.Probe) : (Keyword.Ask, LineRole.Asked);
        if (span.Length > 0 && text[span.Start] is '[' or '(') return (Keyword.Note, LineRole.Note, RoleReason.Brackets);
        if ((signs & Signs.Address) == 0 && (signs & (Signs.Person | Signs.Direction)) != 0 && (signs & Signs.Asks) == 0) return (Keyword.Note, LineRole.Note, RoleReason.ThirdPerson);
        if ((signs & Signs.Mark) != 0) return (asked.Item1, asked.Item2, RoleReason.QuestionMark);
        if ((signs & Signs.Prompt) != 0) return (asked.Item1, asked.Item2, RoleReason.AddressesParticipant);
        if ((signs & (Signs.Address | Signs.Speaker)) != 0) return (Keyword.Say, LineRole.Said, RoleReason.AddressesParticipant);
        return (Keyword.None, LineRole.Unsure, RoleReason.PlainText);
    }

    private void Add(Block block, int parent, int section, Keyword keyword, LineRole role, RoleReason reason, TextSpan words) => drafts.Add(new Draft
    {
        Parent = parent,
        Section = section,
        Keyword = keyword,
        Role = role,
        Reason = reason,
        SectionRole = sectionRole,
        Span = block.Span,
        TextSpan = words,
    });

    private ImmutableArray<Item> Items()
    {
        var items = ImmutableArray.CreateBuilder<Item>(drafts.Count);
        foreach (var draft in drafts)
        {
            items.Add(new Item
            {
                Index = items.Count,
                Parent = draft.Parent,
                Section = draft.Section,
                Keyword = draft.Keyword,
                Role = draft.Role,
                Reason = draft.Reason,
                SectionRole = draft.SectionRole,
                Span = draft.Span,
                TextSpan = draft.TextSpan,
                HasProbes = draft.HasProbes,
            });
        }
        return items.MoveToImmutable();
    }
}
