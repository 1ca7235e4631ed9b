using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>Takes back what lines seemed to be, once all of them are read.</summary>
internal sealed partial class ItemReader
{
    /// <summary>A section with fewer questions is no guide in a file about more than that.</summary>
    private const int FewestQuestions = 3;

    /// <summary>So many questions in quotation marks are a habit.</summary>
    private const int ManyQuoted = 4;

    /// <summary>What tells something of words stands at most this many characters from them: a line without an end is not read again for each item in it.</summary>
    private const int LongestLead = 120;

    /// <summary>Sections that hold a guide by their title, in a file that may be about more.</summary>
    private readonly List<int> guides = [];

    /// <summary>Sections that hold what was said, by their title.</summary>
    private readonly List<int> records = [];

    /// <summary>Above the welcome, or the warm-up where nobody is welcomed, sections whose questions address nobody are what the authors ask themselves: decisions, aims, open points.</summary>
    private void DoubtQuestionsBeforeWelcome()
    {
        var welcome = 0;
        while (welcome < drafts.Count && Drafts[welcome] is not { Role: LineRole.Heading, SectionRole: SectionRole.Opening or SectionRole.WarmUp }) welcome++;
        if (welcome == drafts.Count) return;
        var (section, isTalk) = (int.MinValue, false);
        for (var i = 0; i < welcome; i++)
        {
            ref var draft = ref Drafts[i];
            if (draft is not { Role: LineRole.Asked, SectionRole: SectionRole.Core }) continue;
            if (draft.Section != section) (section, isTalk) = (draft.Section, AddressesAnybody(draft.Section, welcome));
            if (!isTalk) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    private bool AddressesAnybody(int section, int end)
    {
        // The lines of a section follow each other up to the next title.
        for (var i = section + 1; i < end && Drafts[i].Reading.Keyword != Keyword.Section; i++)
        {
            if (Drafts[i].Role is LineRole.Asked or LineRole.Said or LineRole.Probe && Sentences.AddressParticipant(source.Slice(Drafts[i].TextSpan))) return true;
        }
        return false;
    }

    /// <summary>Where one section is the guide, the plans, messages and reports beside it are not said to participants, though they speak to their readers.</summary>
    private void DoubtWordsOutsideGuide()
    {
        if (guides.Count == 0) return;
        var inGuide = new bool[drafts.Count];
        var questions = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            var section = Drafts[i].Section;
            inGuide[i] = guides.Contains(i) || (section >= 0 && inGuide[section]);
            if (inGuide[i] && Drafts[i].Role == LineRole.Asked) questions++;
        }
        if (questions < FewestQuestions) return;
        var (current, isTalk) = (-1, false);
        for (var i = 0; i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            if (inGuide[i] || draft.SectionRole != SectionRole.Core || draft.Role is not (LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Task)) continue;
            if (draft.Section != current) (current, isTalk) = (draft.Section, IsTalk(draft.Section));
            if (!isTalk) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    /// <summary>Transcripts and minutes beside a guide repeat its questions, and nobody asks them there.</summary>
    private void DoubtRecords()
    {
        if (records.Count == 0) return;
        var inRecord = new bool[drafts.Count];
        for (var i = records[0]; i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            inRecord[i] = records.Contains(i) || (draft.Section >= 0 && inRecord[draft.Section]);
            if (inRecord[i] && draft.Role is LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Task) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    /// <summary>Tables behind the farewell hold what the team asks itself: what was seen, what it means.</summary>
    private void DoubtTablesBehindFarewell()
    {
        var farewell = drafts.Count - 1;
        while (farewell >= 0 && Drafts[farewell].SectionRole != SectionRole.Closing) farewell--;
        if (farewell < 0) return;
        for (var (i, section, isTalk) = (farewell + 1, -1, false); i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            if (draft.SectionRole != SectionRole.Core || draft.Role is not (LineRole.Asked or LineRole.Probe or LineRole.Said) || !IsCell(draft)) continue;
            if (draft.Section != section) (section, isTalk) = (draft.Section, IsTalk(draft.Section));
            if (!isTalk) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    private bool IsCell(in Draft draft)
    {
        var at = draft.Span.Start;
        while (at > 0 && text[at - 1] is not ('\n' or '|')) at--;
        return at > 0 && text[at - 1] == '|' || at < text.Length && text[at] == '|';
    }

    /// <summary>Sections behind the farewell that ask nobody anything and quote no words tell the team what to do next.</summary>
    private void DoubtWordsBehindFarewell()
    {
        var farewell = drafts.FindLastIndex(static draft => draft.SectionRole == SectionRole.Closing);
        if (farewell < 0) return;
        for (var (i, section, speaks) = (farewell + 1, -1, false); i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            if (draft is not { SectionRole: SectionRole.Core, Role: LineRole.Said }) continue;
            if (draft.Section != section) (section, speaks) = (draft.Section, Speaks(draft.Section));
            if (!speaks) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    private bool Speaks(int section)
    {
        for (var i = section + 1; i < drafts.Count && Drafts[i].Reading.Keyword != Keyword.Section; i++)
        {
            if (Drafts[i].Role is LineRole.Asked or LineRole.Probe or LineRole.Task || (Drafts[i].Role == LineRole.Said && IsQuoted(Drafts[i]))) return true;
        }
        return false;
    }

    /// <summary>Who puts nearly all questions into quotation marks says what stands outside of them to the interviewer.</summary>
    private void DoubtWordsWithoutQuotes()
    {
        int asked = 0, quoted = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (Drafts[i].Role != LineRole.Asked) continue;
            asked++;
            if (IsQuoted(Drafts[i])) quoted++;
        }
        if (quoted < ManyQuoted || quoted * 10 < asked * 9) return;
        for (var i = 0; i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            if (draft is { Role: LineRole.Said, SectionRole: SectionRole.Core } && !IsQuoted(draft)) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    /// <summary>True for words in quotation marks, and for those behind the sign of a quotation.</summary>
    private bool IsQuoted(in Draft draft)
    {
        var start = draft.TextSpan.Start;
        if (start < text.Length && Letters.IsQuote(text[start])) return true;
        for (var at = start; at > 0 && start - at < LongestLead && text[at - 1] is not ('\n' or '|'); at--)
        {
            if (text[at - 1] == '>') return true;
            // Behind a letter it ends something, or is an apostrophe.
            if (Letters.IsQuote(text[at - 1]) && (at == 1 || !char.IsLetter(text[at - 2]))) return true;
        }
        return false;
    }

    /// <summary>Boxes that are drawn of lines hold a form: somebody writes into them.</summary>
    private void DoubtForms()
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            ref var draft = ref Drafts[i];
            if (draft.Role is LineRole.Asked or LineRole.Probe or LineRole.Said or LineRole.Task && IsInBox(draft)) draft.Reading = draft.Reading with { Role = LineRole.Unsure };
        }
    }

    private bool IsInBox(in Draft draft)
    {
        var before = text.AsSpan(0, draft.Span.Start);
        if (before.Length > LongestLead) before = before[^LongestLead..];
        var behind = text.AsSpan(draft.Span.Start);
        if (behind.Length > LongestLead) behind = behind[..LongestLead];
        var end = behind.IndexOf('\n');
        return before[(before.LastIndexOf('\n') + 1)..].ContainsAnyInRange('\u2502', '\u254B') || (end < 0 ? behind : behind[..end]).ContainsAnyInRange('\u2502', '\u254B');
    }

    /// <summary>True for a part that takes time, or mostly asks participants.</summary>
    private bool IsTalk(int section)
    {
        if (section >= 0 && Drafts[section].Time is not null) return true;
        int asked = 0, addressed = 0;
        for (var i = section + 1; i < drafts.Count && Drafts[i].Reading.Keyword != Keyword.Section; i++)
        {
            if (Drafts[i].Role is not (LineRole.Asked or LineRole.Probe or LineRole.Task)) continue;
            asked++;
            if (Sentences.AddressParticipant(source.Slice(Drafts[i].TextSpan))) addressed++;
        }
        return addressed > 1 && addressed * 2 >= asked;
    }
}
