using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>List items, paragraphs and fields.</summary>
internal sealed partial class ItemReader
{
    private Keyword field = Keyword.FreeField;
    private int lastAsked = -1;
    private int avoided = -1;

    /// <summary>True where that is the first of a list of them.</summary>
    private bool leadsToList;
    private bool inQuote;
    private bool isTop = true;

    private void Field(int index)
    {
        var line = blocks[index].First;
        var (keyword, key, value) = FrontMatter.Read(text, line, field);
        field = keyword;
        itemOf[index] = drafts.Count;
        drafts.Add(new Draft
        {
            Parent = -1,
            Section = -1,
            Span = blocks[index].Span,
            TextSpan = !value.IsEmpty ? value : !key.IsEmpty ? key : blocks[index].Span,
            TextGaps = [],
            KeywordSpan = key,
            Reading = new Reading(keyword, LineRole.Plan, keyword == Keyword.FreeField ? RoleReason.FreeField : RoleReason.Keyword),
            SectionRole = SectionRole.Head,
            Time = keyword == Keyword.Duration ? Times.In(source.Slice(value)) : null,
        });
    }

    private void Body(int index)
    {
        ref readonly var block = ref Blocks[index];
        var section = Current;
        var parent = block.Parent >= 0 ? itemOf[block.Parent] : section.Item;
        var isOrder = Links.IsOrder(text, block.Span);
        if (isOrder || Links.IsAlone(text, block.Span))
        {
            var shown = new Pieces { Words = block.Span };
            var keyword = isOrder ? Keyword.Order : Keyword.Stimulus;
            itemOf[index] = Add(block.Span, shown, parent, section, section.Entries ?? new Reading(keyword, LineRole.Note, RoleReason.Shape));
            return;
        }
        var pieces = PieceReader.Read(text, block.First.Text, Math.Min(block.First.End, block.End), block.End, options, IsPlan(section));
        if (SectionLevel(index, pieces) is > 0 and var level)
        {
            OpenSection(index, level, Titles.Words(text, block.First.Text, block.End, out var time), time, RoleReason.Shape);
            return;
        }
        WatchQuote(block, ref pieces);
        var reading = OwnMark(block, out var allow);
        var isList = index == avoided && leadsToList && blocks[index - 1].First.IsFenced == block.First.IsFenced && (block.Form == LineForm.Bullet || (block.First.IsFenced && !block.FollowsBlank));
        leadsToList = isList;
        // Below "Do not ask:" a paragraph is an example as much as a list is.
        if (index == avoided && (block.Form == LineForm.Text || isList)) reading ??= new Reading(Keyword.Avoid, LineRole.BadExample, RoleReason.Label);
        if (isList) avoided = index + 1;
        itemOf[index] = Words(index, block.First.Start, ref pieces, parent, section, reading);
        if (block.Form == LineForm.Text && Titles.LeadToBadExamples(source.Slice(block.Span))) (avoided, leadsToList) = (index + 1, true);
        if (allow is { } words) Allow(words, TextSpan.FromBounds(words.Start, block.End), itemOf[index]);
        if (Drafts[itemOf[index]] is { Role: LineRole.Asked }) lastAsked = itemOf[index];
    }

    private static bool IsPlan(in Section section) => section.Role is SectionRole.Head or SectionRole.Plan;

    /// <summary>A quotation that is not closed goes on over the paragraphs below.</summary>
    private void WatchQuote(in Block block, ref Pieces pieces)
    {
        if (inQuote) pieces.IsQuoted = true;
        var words = text.AsSpan(block.First.Text, block.End - block.First.Text).Trim("*_ ");
        if (words.IsEmpty) return;
        var opens = Letters.IsQuote(words[0]);
        if (!opens && !inQuote) return;
        var closes = words.Length > 1 && Letters.IsQuote(words[^1]);
        if (block.Form != LineForm.Text || (inQuote && closes)) inQuote = false;
        else if (opens && !closes) inQuote = words[1..].IndexOfAny("\"”") < 0;
    }

    /// <summary>Adds the items of a block: a condition or direction before the words, and the words.</summary>
    private int Words(int index, int start, ref Pieces pieces, int parent, in Section section, Reading? marked)
    {
        ref readonly var block = ref Blocks[index];
        var end = block.End;
        var isConditional = false;
        if (pieces.Lead != LeadForm.None && !pieces.Label.IsEmpty && pieces.Label.Start < pieces.LeadSpan.Start)
        {
            isConditional = pieces.Lead == LeadForm.Condition;
        }
        else if (pieces.Label.IsEmpty && section.Entries is { Role: LineRole.Plan } && Ids.IsId(text, pieces.LeadSpan))
        {
            // "[H1] words" in a list of hypotheses.
            pieces.Label = pieces.LeadSpan;
        }
        else if (pieces.Lead != LeadForm.None)
        {
            var leadEnd = pieces.Label.IsEmpty ? pieces.Rest.Start : pieces.Label.Start;
            if (pieces.Words.IsEmpty && pieces.Label.IsEmpty) leadEnd = end;
            isConditional = pieces.Lead == LeadForm.Condition;
            if (isConditional && lastAsked >= 0 && Under(parent) == LineRole.Unsure && Conditions.IsAnswer(source.Slice(pieces.LeadSpan))) parent = lastAsked;
            var reading = isConditional ? new Reading(Keyword.If, LineRole.Condition, RoleReason.Condition) : new Reading(Keyword.Note, LineRole.Note, RoleReason.Brackets);
            if (section.Entries is { } entries) reading = entries;
            var lead = Add(TextSpan.FromBounds(start, PieceReader.TrimEnd(text, start, leadEnd)), new Pieces { Words = pieces.LeadSpan }, parent, section, reading, isConditional);
            if (leadEnd == end) return lead;
            if (isConditional) parent = lead;
            start = leadEnd;
        }
        var span = TextSpan.FromBounds(start, end);
        if (pieces.Words.IsEmpty && !pieces.Label.IsEmpty)
        {
            if (KeywordTable.Voice(pieces.Keyword) == Voice.BadExample) avoided = index + 1;
            return AddLabel(span, pieces, parent, section);
        }
        var around = new Surroundings
        {
            Section = section,
            Entries = parent >= 0 ? Drafts[parent].Entries : null,
            Under = Under(parent),
            IsUnderUnquoted = parent >= 0 && Drafts[parent] is { Role: LineRole.Asked or LineRole.Probe, TextSpan.Start: > 0 and var before } && !Letters.IsQuote(text[before - 1]),
            IsBullet = block.Form == LineForm.Bullet,
            HasBox = block.First.HasBox && !AsksInBoxes,
            IsFenced = block.First.IsFenced,
            MaySpeakToInterviewer = speaksToInterviewer,
            GoesOnWithNote = block is { Form: LineForm.Text, FollowsBlank: false } && pieces.Label.IsEmpty && IsNoteAbove(index),
            IsTop = isTop,
        };
        if (marked is { } fixedRole) return Add(span, pieces, parent, section, fixedRole, isConditional);
        var role = IsGroup(index, pieces) ? new Reading(Keyword.Section, LineRole.Heading, RoleReason.Shape) : Roles.Of(text, pieces, around);
        return Add(span, pieces, parent, section, role, isConditional);
    }

    private bool IsNoteAbove(int index) =>
        index > 0 && blocks[index - 1].Form == LineForm.Text && Drafts[itemOf[index - 1]].Reading is { Role: LineRole.Note, Keyword: not Keyword.None, Reason: RoleReason.Label or RoleReason.Direction };

    /// <summary>A label with nothing behind it says what the list below it is.</summary>
    private int AddLabel(TextSpan span, in Pieces pieces, int parent, in Section section)
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
        if (keyword == Keyword.None && entries is null && IsForInterviewer(source.Slice(pieces.Label))) entries = new Reading(Keyword.Note, LineRole.Note, RoleReason.ListKeyword);
        if (pieces.Speaker == SpeechWord.Answerer && Phrases.FreeFields.Find(source.Slice(pieces.Label)) < 0) entries = new Reading(Keyword.Note, LineRole.Note, RoleReason.ListKeyword);
        var role = section.Entries is { } fixedRole ? fixedRole with { Keyword = keyword != Keyword.None ? keyword : Keyword.FreeField } : new Reading(keyword, keyword == Keyword.None && entries is null ? LineRole.Note : LineRole.Heading, RoleReason.Label);
        if (section.Role == SectionRole.Head && section.Entries is null) role = new Reading(keyword == Keyword.None ? Keyword.FreeField : keyword, LineRole.Plan, RoleReason.FreeField);
        if (keyword == Keyword.None && entries is null && Phrases.FreeFields.Find(source.Slice(pieces.Label)) >= 0) role = new Reading(Keyword.FreeField, LineRole.Plan, RoleReason.FreeField);
        drafts.Add(new Draft
        {
            Parent = parent,
            Section = TitleOf(SectionItem),
            Span = span,
            TextSpan = pieces.Label,
            TextGaps = [],
            KeywordSpan = pieces.Label,
            Reading = role,
            SectionRole = section.Role,
            Entries = entries,
        });
        return drafts.Count - 1;
    }

    /// <summary>True for labels such as "Rules for the moderator".</summary>
    private static bool IsForInterviewer(ReadOnlySpan<char> label)
    {
        var at = label.IndexOf(" for ", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = label.IndexOf(" für ", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var last = label[(label.LastIndexOf(' ') + 1)..];
        return (SpeechWords.ClassesOf(last) & SpeechWord.Interviewer) != 0;
    }

    private int Add(TextSpan span, in Pieces pieces, int parent, in Section section, Reading reading, bool isConditional = false)
    {
        var isLabel = pieces.Keyword != Keyword.None || pieces.Speaker != SpeechWord.None || pieces.IsQuoted || pieces.IsMarkedLabel || reading.Role == LineRole.Plan;
        var words = pieces.Label.IsEmpty || isLabel ? pieces.Words : TextSpan.FromBounds(pieces.Label.Start, Math.Max(pieces.Label.End, pieces.Words.End));
        var (isUnderCondition, entries) = parent >= 0 ? (Drafts[parent].IsConditional, Drafts[parent].Entries) : default;
        drafts.Add(new Draft
        {
            Parent = parent,
            Section = TitleOf(SectionItem),
            Span = span,
            TextSpan = words,
            TextGaps = Gaps(words),
            KeywordSpan = isLabel ? pieces.Label : default,
            Reading = reading,
            SectionRole = section.Role,
            IsConditional = isConditional || isUnderCondition,
            Entries = entries,
            Time = reading.Role == LineRole.Plan && reading.Keyword == Keyword.Duration ? Times.In(source.Slice(words)) : null,
        });
        if (reading.Role is not (LineRole.Plan or LineRole.Note)) isTop = false;
        if (reading.Role == LineRole.Probe) MarkProbed(parent);
        return drafts.Count - 1;
    }

    /// <summary>Quote signs and comments inside words that run over several lines.</summary>
    private ImmutableArray<TextSpan> Gaps(TextSpan words)
    {
        var inside = source.Slice(words);
        if (!inside.ContainsAny('\n', '\r') && !(hasComments && inside.Contains("<!--", StringComparison.Ordinal))) return [];
        var gaps = ImmutableArray.CreateBuilder<TextSpan>(0);
        for (var at = words.Start; at < words.End; at++)
        {
            var start = at;
            if (text[at] is '\n' or '\r')
            {
                at++;
                while (at < words.End && text[at] is ' ' or '\t' or '>' or '\r' or '\n') at++;
                if (source.Text.AsSpan(start, at - start).Contains('>')) gaps.Add(TextSpan.FromBounds(start, at));
                at--;
            }
            else if (text[at] == '<' && text.AsSpan(at, words.End - at).StartsWith("<!--", StringComparison.Ordinal)
                && text.AsSpan(at, words.End - at).IndexOf("-->", StringComparison.Ordinal) is > 0 and var close)
            {
                gaps.Add(new TextSpan(start, close + 3));
                at += close + 2;
            }
        }
        return gaps.DrainToImmutable();
    }
}
