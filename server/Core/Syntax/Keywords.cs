namespace InterviewGuide.Syntax;

/// <summary>Which keywords may stand inside which: the rules of the language above the columns of the table.</summary>
internal static class Keywords
{
    /// <summary>True for keywords that belong to a line before them even where they are not indented.</summary>
    public static bool IsDependent(Keyword keyword) => keyword is Keyword.Probe or Keyword.If or Keyword.ListenFor or Keyword.RefutedIf
        or Keyword.Participants or Keyword.Recruit or Keyword.Screener or Keyword.Success;

    /// <summary>True for what questions stand in, beside sections.</summary>
    public static bool IsContainer(Keyword keyword) => keyword is Keyword.Task or Keyword.If or Keyword.Optional or Keyword.Must;

    /// <summary>True for lists of which nothing is said: inside them only a few keywords count.</summary>
    public static bool IsUnspokenList(Keyword keyword, bool inHead) =>
        KeywordTable.Contains(keyword) == KeywordContent.List
        && (KeywordTable.Voice(keyword) is Voice.Unspoken or Voice.Plan or Voice.BadExample || (inHead && keyword == Keyword.Consent));

    /// <summary>True for texts that are read out: indented inside them, a keyword that they cannot hold is text.</summary>
    public static bool IsSpokenText(Keyword keyword, bool inHead) => KeywordTable.Voice(keyword) == Voice.Spoken && !(inHead && keyword == Keyword.Consent);

    /// <summary>True for lists that show, collect or tick off: only notes are keywords inside.</summary>
    public static bool IsClosedList(Keyword keyword) => keyword is Keyword.Avoid or Keyword.Checklist or Keyword.After or Keyword.Form;

    /// <summary>True where <paramref name="child"/> may stand inside <paramref name="parent"/>.</summary>
    public static bool MayHold(Keyword parent, Keyword child, bool inHead)
    {
        var where = KeywordTable.Where(child);
        if ((where & (PlaceOf(parent) | Places.Anywhere)) != 0) return true;
        if (IsUnspokenList(parent, inHead) && !IsClosedList(parent) && child is Keyword.If or Keyword.Ask) return true;
        // Lists of declared things may nest: sub-questions, and the assumptions behind a question.
        return parent == Keyword.ResearchQuestion && child is Keyword.ResearchQuestion or Keyword.Hypothesis
            || (parent == Keyword.Hypothesis && child == Keyword.Hypothesis) || (parent == Keyword.Segment && child == Keyword.Segment);
    }

    /// <summary>The place that an item is for what stands inside it.</summary>
    public static Places PlaceOf(Keyword keyword) => keyword switch
    {
        Keyword.Task => Places.Task,
        Keyword.Ask or Keyword.ShowMe => Places.Ask,
        Keyword.Probe => Places.Probe,
        Keyword.If => Places.Branch,
        Keyword.Segment => Places.Segment,
        Keyword.Hypothesis => Places.Hypothesis,
        Keyword.Optional or Keyword.Must => Places.Section,
        _ => Places.None,
    };

    /// <summary>True for keywords whose value, where it is a question, is rather a question with a label before it.</summary>
    public static bool MayBeLabel(Keyword keyword) => keyword is Keyword.Checklist or Keyword.Order or Keyword.Stimulus or Keyword.Price
        or Keyword.Start or Keyword.Pause or Keyword.Optional or Keyword.Must or Keyword.Background;

    /// <summary>True for keywords of the plan that only understand certain values.</summary>
    public static bool HasFixedValues(Keyword keyword) =>
        keyword is Keyword.Kind or Keyword.Language or Keyword.Status or Keyword.Address or Keyword.Role;

    /// <summary>True where a list's bullets declare ids.</summary>
    public static bool DeclaresIds(Keyword keyword) => keyword is Keyword.ResearchQuestion or Keyword.Hypothesis or Keyword.Segment or Keyword.Goal
        or Keyword.Ask or Keyword.Task;
}
