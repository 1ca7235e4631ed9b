using System.Collections.Immutable;
using System.Globalization;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Health;

/// <summary>Reads the health of one guide. Guides that it includes count as parts of it that everybody meets.</summary>
internal sealed class HealthReader(WholeGuide whole, AnalysisCache cache)
{
    private readonly Guide guide = whole.Guide;
    private readonly IReadOnlyDictionary<int, ImmutableArray<Item>> served = ServedGoals.Of(whole.Guide);
    private readonly ImmutableArray<Question> questions = [.. QuestionsOf(whole, cache)];
    private readonly ImmutableArray<Question> included = [.. Including(whole).SelectMany(part => QuestionsOf(part, cache))];

    public GuideHealth Read() => new()
    {
        Language = whole.Language,
        Kind = whole.Kind,
        Paths = [.. whole.Paths.Select(PathOf)],
        Hypotheses = PartsOf(Keyword.Hypothesis),
        ResearchQuestions = PartsOf(Keyword.ResearchQuestion),
        Segments = [.. guide.Items.Where(IsSegment).Select(segment => new PlannedSegment(segment, ParticipantsOf(segment)))],
        Participants = AllParticipants(),
        Consent = [.. Enum.GetValues<ConsentElement>().Select(element => new ConsentPart(element, ConsentOf(element)))],
    };

    private static IEnumerable<WholeGuide> Including(WholeGuide guide) => guide.Included.SelectMany(part => Including(part).Prepend(part));

    private static IEnumerable<Question> QuestionsOf(WholeGuide guide, AnalysisCache cache)
    {
        foreach (var item in guide.Items)
        {
            if (item.Role is LineRole.Asked or LineRole.Probe or LineRole.Task && TalkItems.IsTalk(item.SectionRole)) yield return new Question(guide, item, cache);
        }
    }

    private PathHealth PathOf(GuidePath path)
    {
        var own = questions.Where(question => path.Audience.Holds(question.Item)).Concat(included).ToList();
        var planned = path.Planned;
        var duration = guide.Items.FirstOrDefault(item => item.Keyword == Keyword.Duration && item.Time is not null)?.Time;
        var main = own.Count(question => question.IsMain);
        var tasks = own.Count(question => question.IsTask);
        var minutes = duration ?? planned;
        return new PathHealth
        {
            Audience = path.Audience.Audience,
            Planned = planned,
            Duration = duration,
            Questions = main,
            Probes = own.Count(question => TalkItems.IsProbe(question.Item)),
            Tasks = tasks,
            QuestionsPerHour = minutes is { To: > 0 } time ? (main + tasks) * 120.0 / (time.From + time.To) : null,
            Mix = new QuestionMix(Count(own, QuestionTime.Past), Count(own, QuestionTime.Present), Count(own, QuestionTime.Opinion), Count(own, QuestionTime.Hypothetical)),
            Open = own.Count(question => question.IsOpen == true),
            Closed = own.Count(question => question.IsOpen == false),
            Needs = [.. Enum.GetValues<Need>().Select(need => Touches(own, need, question => question.TagsOf(need), question => question.Touches(need)))],
            Stages = [.. Enum.GetValues<Stage>().Select(stage => Touches(own, stage, question => question.TagsOf(stage), question => question.Touches(stage)))],
        };
    }

    private static int Count(List<Question> questions, QuestionTime time) => questions.Count(question => question.Time == time);

    /// <summary>Where an author tags, the tag is what counts for that question; the wording counts for the others.</summary>
    private Touched<T> Touches<T>(List<Question> questions, T what, Func<Question, bool?> tagged, Func<Question, bool> worded) where T : struct, Enum
    {
        var touching = ImmutableArray.CreateBuilder<Item>();
        var source = TouchSource.None;
        foreach (var question in questions)
        {
            var tag = tagged(question);
            if (!(tag ?? worded(question))) continue;
            if (ReferenceEquals(question.Guide, whole)) touching.Add(question.Item);
            source |= tag == true ? TouchSource.Tags : TouchSource.Wording;
        }
        return new Touched<T>(what, touching.DrainToImmutable(), source);
    }

    private ImmutableArray<PlanPart> PartsOf(Keyword keyword) =>
    [
        .. guide.Items
            .Where(item => item.Keyword == keyword && !(item.TextSpan.IsEmpty && item.Id is null) && item.TextSpan != item.KeywordSpan)
            .Select(item => new PlanPart(item, served.GetValueOrDefault(item.Index, []))),
    ];

    private static bool IsSegment(Item item) => item.Keyword == Keyword.Segment && !item.TextSpan.IsEmpty;

    private Amount? ParticipantsOf(Item segment)
    {
        for (var i = segment.Index + 1; i < guide.Items.Length && guide.Items[i].Parent >= segment.Index; i++)
        {
            if (guide.Items[i].Keyword == Keyword.Participants && AmountIn(guide.Source.Slice(guide.Items[i].TextSpan)) is { } amount) return amount;
        }
        return null;
    }

    private Amount? AllParticipants()
    {
        Amount? sum = null;
        foreach (var item in guide.Items)
        {
            if (item.Keyword != Keyword.Participants || AmountIn(guide.Source.Slice(item.TextSpan)) is not { } amount) continue;
            sum = sum is { } before ? new Amount(before.From + amount.From, before.To + amount.To) : amount;
        }
        return sum;
    }

    /// <summary>The first number of a text, or the range that it opens: <c>5</c>, <c>5–8 people</c>, <c>5 to 8</c>.</summary>
    private static Amount? AmountIn(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var from = NumberAt(text[start..], out var length);
        var rest = text[(start + length)..].TrimStart();
        foreach (var joint in (ReadOnlySpan<string>)["-", "–", "to ", "bis "])
        {
            if (!rest.StartsWith(joint)) continue;
            var behind = rest[joint.Length..].TrimStart();
            if (!behind.IsEmpty && char.IsAsciiDigit(behind[0]) && NumberAt(behind, out _) is var to && to >= from) return new Amount(from, to);
        }
        return new Amount(from, from);
    }

    private static int NumberAt(ReadOnlySpan<char> text, out int length)
    {
        const int mostDigits = 6;
        length = 0;
        while (length < Math.Min(text.Length, mostDigits) && char.IsAsciiDigit(text[length])) length++;
        return int.Parse(text[..length], NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private Item? ConsentOf(ConsentElement element)
    {
        var cue = CueOf(element);
        foreach (var item in guide.Items)
        {
            if (SpeaksOfTakingPart(item, element) && whole.Has(item, cue)) return item;
        }
        return null;
    }

    /// <summary>What is said around the talk, and what the plan says of consent. In the talk itself the same words are its topic.</summary>
    private static bool SpeaksOfTakingPart(Item item, ConsentElement element)
    {
        if (item.Keyword == Keyword.Consent) return true;
        if (item.SectionRole is SectionRole.Core or SectionRole.Stimulus or SectionRole.Screener) return false;
        if (element == ConsentElement.Purpose) return item.Role == LineRole.Said;
        return item.Role is LineRole.Said or LineRole.Asked or LineRole.Note or LineRole.Unsure || item.SectionRole == SectionRole.Consent;
    }

    private static Cue CueOf(ConsentElement element) => element switch
    {
        ConsentElement.Purpose => Cue.Purpose,
        ConsentElement.Voluntary => Cue.Voluntary,
        ConsentElement.Withdrawal => Cue.Withdrawal,
        ConsentElement.Recording => Cue.Recording,
        ConsentElement.Confidentiality => Cue.Confidentiality,
        ConsentElement.Retention => Cue.Retention,
        _ => Cue.Contact,
    };
}
