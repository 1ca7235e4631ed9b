using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>A section as its title announces it.</summary>
/// <param name="Item">Index of the title's item.</param>
/// <param name="Level">1 to 6 for headings, more for bold and plain lines.</param>
/// <param name="Role">What the section is for.</param>
/// <param name="Entries">What its lines are, whatever their words say; null where their words decide.</param>
/// <param name="HoldsTasks">True where its title speaks of tasks.</param>
/// <param name="IsKnown">True where the title says what the section is for, false where the section above does.</param>
/// <param name="HoldsProbes">True where its title speaks of follow-ups, to whatever question.</param>
internal readonly record struct Section(int Item, int Level, SectionRole Role, Reading? Entries, bool HoldsTasks, bool IsKnown, bool HoldsProbes = false);

/// <summary>What section titles say.</summary>
internal static class Titles
{
    /// <summary>Behind so many words a title is a sentence.</summary>
    public const int MostWords = 8;

    /// <summary>The name of a part has at least so many letters; "Q 2" numbers a question.</summary>
    private const int LeastLetters = 3;

    /// <summary>Words that lead to a list say within so many what it is.</summary>
    private const int LongestLead = 20;

    /// <summary>The title without numbers, time and decoration round it, and the time that it states.</summary>
    public static TextSpan Words(string text, int start, int end, out Minutes? time)
    {
        var span = Decoration.Strip(text, start, end);
        while (span.Length > 0 && text[span.End - 1] is '.' or ':') span = Decoration.Strip(text, span.Start, span.End - 1);
        time = null;
        if (Times.InTitle(text.AsSpan(span.Start, span.Length), out var length, out var minutes))
        {
            time = minutes;
            span = Decoration.Strip(text, span.Start, span.Start + length);
        }
        var last = span.End;
        while (last > span.Start && text[last - 1] is ':' or '.' or ' ') last--;
        return Decoration.Strip(text, span.Start, last);
    }

    /// <summary>The section that a title opens inside another one.</summary>
    /// <param name="title">Its words.</param>
    /// <param name="openers">What <see cref="ReadOpeners"/> finds in them.</param>
    /// <param name="item">Index of its item.</param>
    /// <param name="level">Its level.</param>
    /// <param name="outer">The section around it.</param>
    /// <param name="holdsQuestions">True where anything is asked below it.</param>
    /// <param name="isTalk">True where it is a part of the talk for certain: it takes time, or asks participants.</param>
    /// <param name="options">What a configuration adds.</param>
    public static Section Read(ReadOnlySpan<char> title, ReadOnlySpan<SpeechWord> openers, int item, int level, Section outer, bool holdsQuestions, bool isTalk, SyntaxOptions options)
    {
        var holdsTasks = Holds(openers[..2], SpeechWord.Tasks | SpeechWord.Task);
        if (IsAboutBadExamples(title, openers)) return new Section(item, level, SectionRole.Notes, new Reading(Keyword.Avoid, LineRole.BadExample, RoleReason.Section), false, true);
        var role = SectionRoles.Of(title, options) ?? BehindSign(title, options);
        var keyword = PlanKeyword(title);
        if (role is null && !isTalk && Holds(openers, SpeechWord.NotesTitle)) role = SectionRole.Notes;
        if (role is null && OpensWith(title, SpeechWord.Background)) role = holdsQuestions ? SectionRole.Core : SectionRole.Plan;
        if (role is null && keyword != Keyword.None && !holdsQuestions) role = SectionRole.Plan;
        if (isTalk && (role == SectionRole.Plan || (role == SectionRole.Notes && OpensWith(title, SpeechWord.Debrief)))) role = SectionRole.Core;
        if (role is { } known) return new Section(item, level, known, EntriesOf(known, keyword), holdsTasks, true);
        var inherited = outer.Role == SectionRole.Head ? SectionRole.Core : outer.Role;
        // A welcome may hold a part with questions of its own; those are the talk.
        if (inherited is SectionRole.Opening or SectionRole.Consent or SectionRole.Closing && Holds(openers[..6], SpeechWord.Questions)) inherited = SectionRole.Core;
        // "Questions for translators" below "Research plan" are what the plan plans.
        if (inherited == SectionRole.Plan && holdsQuestions && Holds(openers[..4], SpeechWord.AskedTitle | SpeechWord.GuideTitle) && !Holds(openers, SpeechWord.OwnTitle)) return new Section(item, level, SectionRole.Core, null, holdsTasks, true);
        return new Section(item, level, inherited, outer.Entries, holdsTasks || outer.HoldsTasks, false, Holds(openers[..6], SpeechWord.ProbeTitle));
    }

    /// <summary>True for titles, of sections or of a table's columns, over what not to ask.</summary>
    public static bool IsAboutBadExamples(ReadOnlySpan<char> title)
    {
        Span<SpeechWord> openers = stackalloc SpeechWord[MostWords];
        ReadOpeners(title, openers);
        return IsAboutBadExamples(title, openers);
    }

    /// <summary>True for "Interview 2 — Where did it go wrong?", which numbers a part of the talk; "Question 2 — Who was there?" numbers a question.</summary>
    public static bool NamePart(ReadOnlySpan<char> title)
    {
        var dash = title.IndexOfAny('—', '–');
        if (dash < 0) return false;
        var name = title[..dash].TrimEnd();
        var blank = name.LastIndexOf(' ');
        if (blank < LeastLetters || name[(blank + 1)..].ContainsAnyExceptInRange('0', '9') || name[..blank].Contains(' ')) return false;
        foreach (var c in name[..blank])
        {
            if (!char.IsLetter(c)) return false;
        }
        var index = Phrases.KeywordForms.Find(name[..blank]);
        return index < 0 || KeywordTable.KeywordOf(Phrases.KeywordForms.Values(index)[0]) is not (Keyword.Ask or Keyword.Probe);
    }

    private static bool IsAboutBadExamples(ReadOnlySpan<char> title, ReadOnlySpan<SpeechWord> openers) =>
        Bullets.IsCross(title) || Holds(openers, SpeechWord.Avoid) || Holds(openers[..1], SpeechWord.AvoidFirst) || (SpeechWords.ClassesOf(Plain(title)) & SpeechWord.AvoidAlone) != 0;

    /// <summary>True for the title of a section that holds the guide, in a file that may hold more.</summary>
    public static bool NameGuide(ReadOnlySpan<SpeechWord> openers) => Holds(openers[..4], SpeechWord.GuideTitle);

    /// <summary>True for words that lead to a list of what not to ask: "Questions that are better avoided:", "INEFFECTIVE ❌".</summary>
    public static bool LeadToBadExamples(ReadOnlySpan<char> words)
    {
        if (!words.EndsWith(':')) return Bullets.EndsInCross(words);
        Span<SpeechWord> openers = stackalloc SpeechWord[LongestLead];
        ReadOpeners(words, openers);
        return Holds(openers, SpeechWord.AvoidLead) || Bullets.EndsInCross(words);
    }

    /// <summary>True for the title of a section that holds what was said in a talk.</summary>
    public static bool NameRecord(ReadOnlySpan<SpeechWord> openers) => Holds(openers[..4], SpeechWord.RecordTitle);

    /// <summary>What lines are in a section of this role, where the role alone decides.</summary>
    private static Reading? EntriesOf(SectionRole role, Keyword keyword) => role switch
    {
        SectionRole.Plan => new Reading(keyword, LineRole.Plan, RoleReason.Section),
        SectionRole.Notes => new Reading(Keyword.Note, LineRole.Note, RoleReason.Section),
        _ => null,
    };

    /// <summary>"Part 3: Closing" and "Only then — Concept"; "Visit two — Notes" asks for what is noted there.</summary>
    private static SectionRole? BehindSign(ReadOnlySpan<char> title, SyntaxOptions options)
    {
        var colon = title.IndexOf(':');
        if (colon > 0) return colon + 1 < title.Length ? SectionRoles.Of(title[(colon + 1)..], options) : null;
        var dash = title.IndexOfAny('—', '–');
        var role = dash > 0 && dash + 1 < title.Length ? SectionRoles.Of(title[(dash + 1)..].TrimStart(), options) : null;
        return role is SectionRole.Plan or SectionRole.Notes or SectionRole.Screener ? null : role;
    }

    /// <summary>The keyword of the plan that a title or a cell consists of; none where it is none.</summary>
    public static Keyword PlanKeyword(ReadOnlySpan<char> title)
    {
        var index = Phrases.KeywordForms.Find(Plain(title));
        if (index < 0) return Keyword.None;
        foreach (var form in Phrases.KeywordForms.Values(index))
        {
            var keyword = KeywordTable.KeywordOf(form);
            if (keyword != Keyword.Guide && KeywordTable.Voice(keyword) == Voice.Plan) return keyword;
        }
        return Keyword.None;
    }

    private static bool OpensWith(ReadOnlySpan<char> title, SpeechWord wanted)
    {
        var plain = Plain(title);
        var end = plain.IndexOf(' ');
        return (SpeechWords.ClassesOf(end < 0 ? plain : plain[..end]) & wanted) != 0;
    }

    private static ReadOnlySpan<char> Plain(ReadOnlySpan<char> title)
    {
        var start = 0;
        while (start < title.Length && !char.IsLetter(title[start])) start++;
        return title[start..].TrimEnd(" :.*_");
    }

    /// <summary>Finds for each of the first words of the title the classes of all phrases that it opens.</summary>
    public static void ReadOpeners(ReadOnlySpan<char> title, Span<SpeechWord> openers)
    {
        if (title.IndexOfAny('(', '[') is > 0 and var bracket) title = title[..bracket];
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        var table = Phrases.SpeechWords;
        var word = 0;
        for (var at = 0; at < title.Length && word < openers.Length; at++)
        {
            if (!char.IsLetter(title[at]) || (at > 0 && char.IsLetter(title[at - 1]))) continue;
            foreach (var (index, length) in found[..table.FindPrefixes(title[at..], found)])
            {
                var classes = (SpeechWord)table.Values(index)[0];
                if ((classes & (SpeechWord.Tasks | SpeechWord.Task)) == SpeechWord.Task && IsFollowed(title[(at + length)..])) classes &= ~SpeechWord.Task;
                openers[word] |= classes;
            }
            word++;
        }
    }

    /// <summary>True where one of the words opens a phrase of the class.</summary>
    private static bool Holds(ReadOnlySpan<SpeechWord> openers, SpeechWord wanted)
    {
        foreach (var classes in openers)
        {
            if ((classes & wanted) != 0) return true;
        }
        return false;
    }

    /// <summary>"Task setup" and "User task background" hold no tasks.</summary>
    private static bool IsFollowed(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        return !rest.IsEmpty && char.IsLetter(rest[0]);
    }
}
