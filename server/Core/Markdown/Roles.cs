using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>What surrounds the words whose role is asked for.</summary>
internal ref struct Surroundings
{
    /// <summary>The section that the words stand in.</summary>
    public Section Section;
    /// <summary>What the list above makes of its entries, or null.</summary>
    public Reading? Entries;
    /// <summary>Role of the question, probe or task that the words stand under; unsure where there is none.</summary>
    public LineRole Under;
    /// <summary>True where the item right above is a question without quotation marks.</summary>
    public bool IsUnderUnquoted;
    public bool IsBullet;
    public bool HasBox;
    public bool IsFenced;
    /// <summary>True where the line above, in the same paragraph, is a note by its label or an order to the interviewer.</summary>
    public bool GoesOnWithNote;
    /// <summary>True where any line of the guide speaks to the interviewer: hardly one does.</summary>
    public bool MaySpeakToInterviewer;
    /// <summary>True while only titles and fields stand above.</summary>
    public bool IsTop;
}

/// <summary>
/// Decides the role of words by five signs, the stronger first: a mark (dealt with before), the section's role, the label, the
/// grammar of the words, and decoration last, for authors put questions into quotes and notes into italics and the other way round.
/// </summary>
internal static class Roles
{
    private static readonly Reading Unsure = new(Keyword.None, LineRole.Unsure, RoleReason.PlainText);
    private static readonly Reading Note = new(Keyword.Note, LineRole.Note, RoleReason.PlainText);

    /// <summary>The role of the words of a block.</summary>
    public static Reading Of(string text, in Pieces pieces, in Surroundings around)
    {
        if (around.Section.Entries is { } section) return InSection(pieces, section);
        if (Bullets.IsCross(text.AsSpan(pieces.Words.Start))) return new Reading(Keyword.Avoid, LineRole.BadExample, RoleReason.Decoration);
        if (around.Entries is { Role: not LineRole.Probe } entries) return entries;
        if (pieces.Keyword != Keyword.None && ByKeyword(text, pieces, around) is { } labelled) return labelled;
        if (pieces.Speaker == SpeechWord.Answerer) return new Reading(Keyword.None, LineRole.Note, RoleReason.Label);
        if (around.HasBox) return Note with { Keyword = Keyword.Checklist, Reason = RoleReason.Bullet };
        if (Links.IsAlone(text, pieces.Words)) return Note with { Keyword = Keyword.Stimulus };
        if (pieces.IsBracketed) return InBrackets(text, pieces, around);
        var label = pieces.IsMarkedLabel ? default : pieces.Label;
        var speech = new Speech(text.AsSpan(pieces.Words.Start, pieces.Words.Length), text.AsSpan(label.Start, label.Length));
        if (pieces.IsDirectionLabel && !pieces.IsQuoted && !speech.Has(Signs.Address | Signs.Speaker)) return Note with { Reason = RoleReason.Label };
        if (around.IsTop && !pieces.Label.IsEmpty && pieces.Speaker == SpeechWord.None && !speech.Has(Signs.Question)) return new Reading(Keyword.FreeField, LineRole.Plan, RoleReason.FreeField);
        if (around.Section.Role == SectionRole.Head && !speech.Has(Signs.Question) && !(pieces.IsQuoted && speech.Has(Signs.Address | Signs.Speaker))) return InHead(pieces);
        // "*Wenn jemand auf die Mail antwortet*" says when what stands below is for; a question in italics is asked.
        if (pieces is { IsItalic: true, IsQuoted: false } && text[pieces.Words.End - 1] != '?' && speech.Has(Signs.Condition)) return Note with { Reason = RoleReason.Condition };
        return ByGrammar(ref speech, pieces, around);
    }

    private static Reading InSection(in Pieces pieces, Reading section)
    {
        if (section.Role != LineRole.Plan) return section;
        if (pieces.Keyword != Keyword.None && KeywordTable.Voice(pieces.Keyword) == Voice.Plan) return section with { Keyword = pieces.Keyword, Reason = RoleReason.Label };
        if (pieces.Keyword == Keyword.Note) return Note with { Reason = RoleReason.Label };
        return section.Keyword == Keyword.None && !pieces.Label.IsEmpty ? section with { Keyword = Keyword.FreeField } : section;
    }

    private static Reading InHead(in Pieces pieces) =>
        pieces.Label.IsEmpty ? Note : new Reading(Keyword.FreeField, LineRole.Plan, RoleReason.FreeField);

    private static Reading? ByKeyword(string text, in Pieces pieces, in Surroundings around)
    {
        var keyword = pieces.Keyword;
        var voice = KeywordTable.Voice(keyword);
        var words = text.AsSpan(pieces.Words.Start, pieces.Words.Length);
        switch (voice)
        {
            case Voice.Asked when keyword == Keyword.Ask: return new Reading(keyword, LineRole.Asked, RoleReason.Label);
            case Voice.Asked: return new Reading(Keyword.Probe, LineRole.Probe, RoleReason.Label);
            case Voice.Task: return new Reading(keyword, LineRole.Task, RoleReason.Label);
            case Voice.BadExample: return new Reading(keyword, LineRole.BadExample, RoleReason.Label);
            case Voice.Spoken when keyword == Keyword.Scenario && (pieces.HasNumber || around.Section.HoldsTasks): return new Reading(Keyword.Task, LineRole.Task, RoleReason.Label);
            case Voice.Spoken when keyword is Keyword.Say or Keyword.ShowMe or Keyword.Scenario: return new Reading(keyword, LineRole.Said, RoleReason.Label);
            case Voice.Unspoken: return Keywords.MayBeLabel(keyword) && Asks(words) ? null : new Reading(keyword, LineRole.Note, RoleReason.Label);
            case Voice.Plan: return Sentences.EndInQuestion(words) ? null : new Reading(keyword, LineRole.Plan, RoleReason.Label);
            default: return null;
        }
    }

    private static bool Asks(ReadOnlySpan<char> words) => Sentences.EndInQuestion(words) || Sentences.AddressParticipant(words);

    /// <summary>Words in brackets are for the interviewer, unless they go on asking under a question.</summary>
    private static Reading InBrackets(string text, in Pieces pieces, in Surroundings around)
    {
        var inner = text.AsSpan(pieces.Words.Start + 1, Math.Max(0, pieces.Words.Length - 2));
        if (Conditions.IsOne(inner)) return new Reading(Keyword.If, LineRole.Condition, RoleReason.Brackets);
        var asks = text[pieces.Words.Start] == '(' && IsUnderQuestion(around) && Asks(new Speech(inner));
        return asks ? new Reading(Keyword.Probe, LineRole.Probe, RoleReason.QuestionMark) : Note with { Reason = RoleReason.Brackets };
    }

    private static bool Asks(Speech speech) => speech.Has(Signs.Question) && speech.Has(Signs.Address);

    private static Reading ByGrammar(ref Speech speech, in Pieces pieces, in Surroundings around)
    {
        var inTasks = (around.Section.HoldsTasks || around.Under == LineRole.Task) && !IsUnderQuestion(around);
        if (around.MaySpeakToInterviewer && speech.Has(Signs.ToInterviewer) && !pieces.IsQuoted) return Note with { Reason = RoleReason.Direction };
        if (speech.Has(Signs.Question)) return Asking(ref speech, pieces, around, inTasks);
        if (speech.Has(Signs.Condition) && !speech.Has(Signs.Address | Signs.Speaker)) return pieces.IsLeadIn ? new Reading(Keyword.If, LineRole.Condition, RoleReason.Condition) : Note with { Reason = RoleReason.Condition };
        if (speech.Has(Signs.Person) && !speech.Has(Signs.Address | Signs.Speaker)) return Note with { Reason = RoleReason.ThirdPerson };
        if (speech.Has(Signs.Direction) && !speech.Has(Signs.TellMe) && !(speech.Has(Signs.Prompt) && speech.Has(Signs.Address | Signs.Speaker))) return Note with { Reason = RoleReason.Direction };
        if (speech.Has(Signs.Instruction)) return Said(RoleReason.AddressesParticipant);
        if (speech.Has(Signs.Action) && !speech.Has(Signs.TellMe) && (!IsUnderQuestion(around) || around.Section.HoldsTasks)) return Task();
        if (inTasks && speech.Has(Signs.Scene | Signs.Condition | Signs.If) && !speech.Has(Signs.Speaker)) return Task();
        if (speech.Has(Signs.Prompt | Signs.Action | Signs.TellMe) && (around.Entries is null || speech.Has(Signs.Address | Signs.Speaker))) return Asked(around, RoleReason.AddressesParticipant);
        if (around.IsBullet && speech.Has(Signs.Wh) && speech.Has(Signs.Address) && !speech.Has(Signs.Statements)) return Asked(around, RoleReason.AddressesParticipant);
        if (pieces.IsItalic && !speech.Has(Signs.Address)) return Note with { Reason = RoleReason.Decoration };
        if (speech.Has(Signs.Address)) return Said(RoleReason.AddressesParticipant);
        if (speech.Has(Signs.Speaker)) return speech.Has(Signs.Person) && !IsSaidSection(around) ? Unsure : Said(RoleReason.AddressesParticipant);
        if (speech.IsGermanInfinitive()) return Note with { Reason = RoleReason.Direction };
        return ByDefault(ref speech, pieces, around, inTasks);
    }

    /// <summary>Words with a question mark: asked, unless a speech only ends in one or nobody can answer them.</summary>
    private static Reading Asking(ref Speech speech, in Pieces pieces, in Surroundings around, bool inTasks)
    {
        // 'Stay quiet; if they turn to you, reply "What would you try?"' is for the interviewer, whatever the quotation asks.
        if (speech.Has(Signs.Direction) && !speech.Has(Signs.Prompt) && !pieces.IsQuoted && speech.EndsBehindQuotation()) return Note with { Reason = RoleReason.Direction };
        if (speech.Has(Signs.Direction) && speech.Has(Signs.Person) && !speech.Has(Signs.Address | Signs.Speaker)) return Note with { Reason = RoleReason.ThirdPerson };
        if (around.Entries is not null && !speech.Has(Signs.Prompt | Signs.Wh | Signs.Address)) return Note;
        // Above all sections "What blocks them most?" is what the authors ask themselves.
        if (pieces.Speaker == SpeechWord.None && around.Section is { IsKnown: false, Level: <= 1 } && !IsUnderQuestion(around) && speech.Has(Signs.Person) && !speech.Has(Signs.Address | Signs.Speaker)) return Unsure;
        if (!around.IsBullet && speech.Has(Signs.Statements) && !speech.Has(Signs.Prompt | Signs.Wh | Signs.TellMe)) return Said(RoleReason.AddressesParticipant);
        if (around.GoesOnWithNote && !pieces.IsQuoted && !speech.Has(Signs.Address | Signs.Prompt | Signs.TellMe)) return Note with { Reason = RoleReason.Direction };
        // Quoted below a question, "Isn't that too dear?" is an answer that is expected.
        if (pieces.IsQuoted && around.IsBullet && around.IsUnderUnquoted && !speech.Has(Signs.Wh | Signs.Address | Signs.TellMe) && speech.IsOneSentence()) return Unsure;
        // "Was the button found?" below a task is for who watches.
        if (inTasks && !pieces.IsQuoted && !around.IsBullet && !speech.Has(Signs.Wh | Signs.Address | Signs.Prompt | Signs.TellMe)) return Unsure;
        return inTasks && speech.Has(Signs.Scene | Signs.Condition | Signs.Action | Signs.If) ? Task() : Asked(around, RoleReason.QuestionMark);
    }

    private static Reading ByDefault(ref Speech speech, in Pieces pieces, in Surroundings around, bool inTasks)
    {
        if (around.Under != LineRole.Unsure || around.Entries is not null) return Note;
        if (pieces.IsQuoted || around.IsFenced) return Said(RoleReason.Decoration);
        if (IsSaidSection(around))
        {
            return speech.Has(Signs.Verb) && !pieces.IsItalic ? Said(RoleReason.Section) : Note with { Reason = RoleReason.Section };
        }
        if (inTasks) return Task();
        return pieces.IsItalic ? Note with { Reason = RoleReason.Decoration } : Unsure;
    }

    /// <summary>True in sections where whole sentences are usually said: the first and last minutes, and before something is shown.</summary>
    private static bool IsSaidSection(in Surroundings around) => around.Section.Role is
        SectionRole.Opening or SectionRole.Consent or SectionRole.WarmUp or SectionRole.Closing or SectionRole.Stimulus;

    private static bool IsUnderQuestion(in Surroundings around) => around.Under is LineRole.Asked or LineRole.Probe;

    private static Reading Asked(in Surroundings around, RoleReason reason) =>
        around.Under is LineRole.Asked or LineRole.Probe || around.Entries is not null || around.Section.HoldsProbes
            ? new Reading(Keyword.Probe, LineRole.Probe, reason)
            : new Reading(Keyword.Ask, LineRole.Asked, reason);

    private static Reading Said(RoleReason reason) => new(Keyword.Say, LineRole.Said, reason);

    private static Reading Task() => new(Keyword.Task, LineRole.Task, RoleReason.Section);
}
