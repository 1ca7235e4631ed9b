using System.Collections.Immutable;
using System.Runtime.InteropServices;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Turns blocks into the items that rules see, each with its role and the reason for it.</summary>
internal sealed partial class ItemReader(SourceText source, List<Block> blocks, List<Draft> drafts, SyntaxOptions options)
{
    private const int BoldLevel = 7;
    private const int PlainLevel = 8;
    private const int LookAhead = 40;

    /// <summary>So many questions behind boxes make a guide.</summary>
    private const int FewestBoxedQuestions = 3;

    private readonly string text = source.Text;
    private readonly bool speaksToInterviewer = new Speech(source.Text).Has(Signs.ToInterviewer);
    private readonly bool hasComments = source.Text.Contains("<!--", StringComparison.Ordinal);
    private readonly int[] itemOf = new int[blocks.Count];
    private readonly List<Section> sections = [];
    private bool? asksInBoxes;
    private readonly ImmutableArray<SyntaxDiagnostic>.Builder diagnostics = ImmutableArray.CreateBuilder<SyntaxDiagnostic>(0);

    private ReadOnlySpan<Block> Blocks => CollectionsMarshal.AsSpan(blocks);

    private Span<Draft> Drafts => CollectionsMarshal.AsSpan(drafts);

    /// <summary>Reads all blocks.</summary>
    public Guide Read()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            switch (Blocks[i].Form)
            {
                case LineForm.Heading:
                    Heading(i);
                    break;
                case LineForm.Comment:
                    CommentBlock(i);
                    continue;
                case LineForm.FrontMatter:
                    Field(i);
                    break;
                case LineForm.Row:
                    Row(i);
                    break;
                default:
                    Body(i);
                    break;
            }
            GiveAllowed(itemOf[i]);
        }
        return Guide();
    }

    private Guide Guide()
    {
        DoubtQuestionsBeforeWelcome();
        DoubtWordsOutsideGuide();
        DoubtRecords();
        DoubtTablesBehindFarewell();
        DoubtWordsBehindFarewell();
        DoubtWordsWithoutQuotes();
        DoubtForms();
        var items = ImmutableArray.CreateBuilder<Item>(drafts.Count);
        var head = new HeadValues();
        HashSet<string>? declared = null;
        foreach (ref readonly var draft in Drafts)
        {
            var id = Ids.Declared(text, draft).Id;
            if (!id.IsEmpty) (declared ??= new HashSet<string>(StringComparer.OrdinalIgnoreCase)).Add(source.ToString(id));
        }
        foreach (ref readonly var draft in Drafts)
        {
            var place = declared is null ? default : Ids.Declared(text, draft);
            var references = declared is null || !place.Id.IsEmpty ? [] : Ids.References(text, draft.Span, declared);
            items.Add(draft.ToItem(items.Count, place.Id.IsEmpty ? null : source.ToString(place.Id), place, references));
            if (draft.Role == LineRole.Plan) head.Add(draft.Reading.Keyword, source.Slice(draft.TextSpan));
        }
        return new Guide
        {
            Source = source,
            Items = items.MoveToImmutable(),
            Diagnostics = diagnostics.ToImmutable(),
            Suppressions = Suppressions(),
            DeclaredLanguage = head.Language,
            DeclaredKinds = head.Kinds,
            DeclaredAddress = head.Address,
            Status = head.Status,
            Products = head.Products,
            IsMarkdown = true,
            Likeness = Markdown.Likeness.Of(Drafts),
        };
    }

    private Section Current => sections.Count > 0 ? sections[^1] : new Section(-1, 0, HeadRole(0), null, false, false);

    /// <summary>What stands before the first section is the head, unless it asks something.</summary>
    private SectionRole HeadRole(int from) => HoldsQuestions(from) || !HoldsHeading(from) ? SectionRole.Core : SectionRole.Head;

    private int SectionItem => sections.Count > 0 ? sections[^1].Item : -1;

    private void Heading(int index)
    {
        ref readonly var block = ref Blocks[index];
        var title = Titles.Words(text, block.First.Text, block.End, out var time);
        if (block.First.LacksBlank) diagnostics.Add(MissingBlank(block.First));
        var mayAsk = source.Slice(block.Span).Contains('?') && Current.Entries is null && !(time is not null && HoldsQuestions(index + 1)) && !Titles.NamePart(source.Slice(title));
        if (mayAsk && PieceReader.Read(text, PastNumber(block.First.Text), block.End, block.End, options) is var pieces && IsQuestion(pieces)) QuestionTitle(index, pieces, block.First.Level);
        else OpenSection(index, block.First.Level, title, time, RoleReason.Heading);
    }

    /// <summary>"3. What did you plant?" asks what stands behind its number.</summary>
    private int PastNumber(int start)
    {
        var at = start;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at > start && at + 1 < text.Length && text[at] is '.' or ')' && text[at + 1] == ' ' ? at + 2 : start;
    }

    private static SyntaxDiagnostic MissingBlank(Line line)
    {
        var signs = new TextSpan(line.Start, line.Level);
        var insert = new SyntaxFix("insert", [], FixSafety.Safe, [new TextEdit(new TextSpan(signs.End, 0), " ")]);
        return new SyntaxDiagnostic(SyntaxRuleIds.MissingBlank, signs, [], [insert]) { Variant = "heading" };
    }

    private bool IsQuestion(in Pieces title)
    {
        var words = source.Slice(title.Words);
        return Sentences.EndInQuestion(words) && (title.Keyword == Keyword.Ask || new Speech(words).Has(Signs.Prompt | Signs.Address));
    }

    /// <summary>A heading that asks: what stands under it follows up.</summary>
    private void QuestionTitle(int index, in Pieces pieces, int level)
    {
        CloseSections(level);
        var outer = Current;
        if (outer.Role == SectionRole.Head) outer = outer with { Role = SectionRole.Core };
        itemOf[index] = Add(blocks[index].Span, pieces, outer.Item, outer, new Reading(Keyword.Ask, LineRole.Asked, RoleReason.QuestionMark));
        sections.Add(outer with { Item = itemOf[index], Level = level });
    }

    private void OpenSection(int index, int level, TextSpan title, Minutes? time, RoleReason reason)
    {
        CloseSections(level);
        if (sections.Count > 0 || HasOpened(index)) isTop = false;
        var outer = Current;
        var isTitle = outer.Item < 0 && level == 1 && reason == RoleReason.Heading && !HasOpened(index) && HoldsHeading(index + 1);
        Span<SpeechWord> openers = stackalloc SpeechWord[Titles.MostWords];
        Titles.ReadOpeners(source.Slice(title), openers);
        var section = Titles.Read(source.Slice(title), openers, drafts.Count, level, outer, HoldsQuestions(index + 1), isTalk: false, options);
        if (section is { Role: SectionRole.Plan or SectionRole.Notes, IsKnown: true } && (time is not null || AsksParticipants(index + 1)))
        {
            section = Titles.Read(source.Slice(title), openers, drafts.Count, level, outer, holdsQuestions: true, isTalk: true, options);
        }
        if (isTitle && !section.IsKnown) section = section with { Role = HeadRole(index + 1) };
        itemOf[index] = drafts.Count;
        if (reason == RoleReason.Heading && level > 1 && Titles.NameRecord(openers)) records.Add(drafts.Count);
        if (reason == RoleReason.Heading && !isTitle && section.Role == SectionRole.Core && Titles.NameGuide(openers)) guides.Add(drafts.Count);
        sections.Add(section);
        lastAsked = -1;
        inQuote = false;
        drafts.Add(new Draft
        {
            Parent = outer.Item,
            Section = TitleOf(outer.Item),
            Span = blocks[index].Span,
            TextSpan = title,
            TextGaps = [],
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
            if (Drafts[i].Role == LineRole.Heading) return true;
        }
        return index > LookAhead;
    }

    private bool HoldsQuestions(int from)
    {
        for (var i = from; i < blocks.Count && i < from + LookAhead && Blocks[i].Form != LineForm.Heading; i++)
        {
            if (source.Slice(Blocks[i].Span).Contains('?')) return true;
        }
        return false;
    }

    /// <summary>True where the section's questions are put to participants, so that it is no part of the plan whatever its title.</summary>
    private bool AsksParticipants(int from)
    {
        var asked = 0;
        var all = 0;
        for (var i = from; i < blocks.Count && i < from + LookAhead && Blocks[i].Form != LineForm.Heading; i++)
        {
            var words = source.Slice(Blocks[i].Span);
            if (!Sentences.EndInQuestion(words)) continue;
            all++;
            if (Sentences.AddressParticipant(words)) asked++;
        }
        return asked > 1 && asked * 2 >= all;
    }

    private bool AsksInBoxes => asksInBoxes ??= FindsQuestionsInBoxesAlone();

    /// <summary>True where all that is asked stands behind boxes to tick: no checklist beside a guide, but the guide.</summary>
    private bool FindsQuestionsInBoxesAlone()
    {
        int boxes = 0, questions = 0;
        foreach (ref readonly var block in Blocks)
        {
            if (block.Form == LineForm.Heading) continue;
            var words = source.Slice(block.Span);
            var asks = Sentences.EndInQuestion(words);
            if (!block.First.HasBox && (asks || new Speech(text.AsSpan(block.First.Text, Math.Max(0, block.First.End - block.First.Text))).Has(Signs.Prompt | Signs.TellMe))) return false;
            if (block.First.HasBox) boxes++;
            if (asks) questions++;
        }
        return questions >= FewestBoxedQuestions && questions * 2 >= boxes;
    }

    private bool HoldsHeading(int from)
    {
        for (var i = from; i < blocks.Count && i < from + LookAhead; i++)
        {
            if (Blocks[i].Form == LineForm.Heading) return true;
        }
        return false;
    }

    private void MarkProbed(int parent)
    {
        for (; parent >= 0; parent = Drafts[parent].Parent)
        {
            if (Drafts[parent].Role is not (LineRole.Asked or LineRole.Probe or LineRole.Task)) continue;
            Drafts[parent].HasProbes = true;
            return;
        }
    }

    /// <summary>Role of the question or task above, looking through notes, conditions and labels.</summary>
    private LineRole Under(int parent)
    {
        for (; parent >= 0; parent = Drafts[parent].Parent)
        {
            ref readonly var draft = ref Drafts[parent];
            if (draft.Role is LineRole.Asked or LineRole.Probe or LineRole.Task) return draft.Role;
            if (draft.Role == LineRole.Heading && draft.Reading.Reason is RoleReason.Heading or RoleReason.Shape) break;
        }
        return LineRole.Unsure;
    }

    /// <summary>The nearest title at or above an item that is a title and not a question.</summary>
    private int TitleOf(int item)
    {
        while (item >= 0 && Drafts[item].Role != LineRole.Heading) item = Drafts[item].Parent;
        return item;
    }
}
