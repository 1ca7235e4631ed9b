using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Health;

/// <summary>
/// How a guide stands as a whole: its time, the mix of its questions, what of the plan has questions, what it says about
/// taking part. A view of the guide and no judgement; nothing in it depends on which rules are on.
/// </summary>
public sealed record GuideHealth
{
    /// <summary>The language that the wording was analysed in.</summary>
    public required Language Language { get; init; }

    /// <summary>The kind of interview that was assumed.</summary>
    public required GuideKind Kind { get; init; }

    /// <summary>What each audience goes through; one path for a guide that serves one.</summary>
    public required ImmutableArray<PathHealth> Paths { get; init; }

    /// <summary>The hypotheses of the plan, in the order of the guide.</summary>
    public required ImmutableArray<PlanPart> Hypotheses { get; init; }

    /// <summary>The research questions of the plan, in the order of the guide.</summary>
    public required ImmutableArray<PlanPart> ResearchQuestions { get; init; }

    /// <summary>Whom the plan wants to talk to, in the order of the guide.</summary>
    public required ImmutableArray<PlannedSegment> Segments { get; init; }

    /// <summary>Participants planned over all segments, or null where the plan names no number.</summary>
    public required Amount? Participants { get; init; }

    /// <summary>What participants or the plan are told about taking part, one entry for each element.</summary>
    public required ImmutableArray<ConsentPart> Consent { get; init; }

    /// <summary>Looks at a guide that was linted.</summary>
    /// <param name="result">What linting it gave.</param>
    /// <param name="configuration">The settings that it was linted with.</param>
    /// <param name="cache">Analyses shared between guides, or null for a fresh one.</param>
    public static GuideHealth Of(LintResult result, LintConfiguration configuration, AnalysisCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(configuration);
        var kind = result.Guide.DeclaredKinds.IsEmpty ? configuration.Kind : result.Guide.DeclaredKinds[0];
        cache ??= new AnalysisCache();
        var readings = new ItemReading[result.Guide.Items.Length];
        return new HealthReader(WholeGuides.Of(result.Guide, readings, kind, LintSettings.Of(configuration), result.Language, cache), cache).Read();
    }
}

/// <summary>What the people of one audience go through.</summary>
public sealed record PathHealth
{
    /// <summary>The segment or section title that the path is for; null where the guide has one path.</summary>
    public required Item? Audience { get; init; }

    /// <summary>Sum of the times of the path's sections, in minutes; null where none states a time.</summary>
    public required Minutes? Planned { get; init; }

    /// <summary>The length that the guide states, in minutes, or null.</summary>
    public required Minutes? Duration { get; init; }

    /// <summary>Questions put to everybody or to some: no follow-ups, nothing asked to select people.</summary>
    public required int Questions { get; init; }

    /// <summary>Follow-ups below them.</summary>
    public required int Probes { get; init; }

    /// <summary>Tasks, and requests to show something.</summary>
    public required int Tasks { get; init; }

    /// <summary>Questions and tasks for an hour of the stated length, or of the planned minutes where none is stated; null without either.</summary>
    public required double? QuestionsPerHour { get; init; }

    /// <summary>What time the questions and follow-ups ask about.</summary>
    public required QuestionMix Mix { get; init; }

    /// <summary>Questions and follow-ups that leave the answer open.</summary>
    public required int Open { get; init; }

    /// <summary>Questions and follow-ups that yes or no would answer.</summary>
    public required int Closed { get; init; }

    /// <summary>Open ones among all that are either, from 0 to 1; null where there are none.</summary>
    public double? OpenShare => Open + Closed == 0 ? null : (double)Open / (Open + Closed);

    /// <summary>The seven needs that customers have, and where questions touch them.</summary>
    public required ImmutableArray<Touched<Need>> Needs { get; init; }

    /// <summary>The three stages of getting close to customers, and the questions on each.</summary>
    public required ImmutableArray<Touched<Stage>> Stages { get; init; }
}

/// <summary>Questions and follow-ups by what they ask about. Each counts once; topics of a few words do not count.</summary>
/// <param name="Past">What happened.</param>
/// <param name="Present">How things are.</param>
/// <param name="Opinion">What somebody thinks or feels.</param>
/// <param name="Hypothetical">What would or will be.</param>
public sealed record QuestionMix(int Past, int Present, int Opinion, int Hypothetical)
{
    /// <summary>All of them.</summary>
    public int Total => Past + Present + Opinion + Hypothetical;
}

/// <summary>A number of people; both ends are equal where a single figure is given.</summary>
public readonly record struct Amount(int From, int To);

/// <summary>A hypothesis or research question of the plan.</summary>
/// <param name="Item">Where it stands.</param>
/// <param name="Questions">What points to it, in the order of the guide: questions and tasks that carry its id, themselves or by their section.</param>
public sealed record PlanPart(Item Item, ImmutableArray<Item> Questions)
{
    /// <summary>True where something points to it.</summary>
    public bool IsCovered => !Questions.IsEmpty;
}

/// <summary>People whom the plan wants to talk to.</summary>
/// <param name="Item">Where the segment or persona stands.</param>
/// <param name="Participants">How many, or null where no number is given.</param>
public sealed record PlannedSegment(Item Item, Amount? Participants);

/// <summary>Something that a need or stage is touched by.</summary>
/// <param name="What">The need or stage.</param>
/// <param name="Questions">Questions, follow-ups and tasks that touch it, in the order of the guide; those of included guides are not among them.</param>
/// <param name="Source">Whether tags say so or the wording, those of included guides too.</param>
public sealed record Touched<T>(T What, ImmutableArray<Item> Questions, TouchSource Source) where T : struct, Enum
{
    /// <summary>True where anything touches it.</summary>
    public bool IsTouched => Source != TouchSource.None;
}

/// <summary>How it is known what a question touches.</summary>
[Flags]
public enum TouchSource : byte
{
    /// <summary>Nothing touches it.</summary>
    None = 0,
    /// <summary>Tags of the author say so.</summary>
    Tags = 1,
    /// <summary>The wording says so.</summary>
    Wording = 2,
    /// <summary>Tags on some questions, the wording of others.</summary>
    Both = Tags | Wording,
}

/// <summary>The seven needs that customers have of whoever serves them.</summary>
public enum Need : byte
{
    /// <summary>It does what it should.</summary>
    Performance,
    /// <summary>It is of use.</summary>
    Usefulness,
    /// <summary>It is easy.</summary>
    Simplicity,
    /// <summary>One can rely on it.</summary>
    Trust,
    /// <summary>One has a say and gives, too.</summary>
    Reciprocity,
    /// <summary>One knows what is going on.</summary>
    Transparency,
    /// <summary>One is taken seriously.</summary>
    Respect,
}

/// <summary>How deep a question goes.</summary>
public enum Stage : byte
{
    /// <summary>Takes the feedback that comes.</summary>
    Talk,
    /// <summary>Learns about the product: features, looks, price.</summary>
    Learn,
    /// <summary>Understands the customer: what they want to get done, why, and what else they tried.</summary>
    Understand,
}

/// <summary>Something that people are told before they take part.</summary>
/// <param name="Element">What it is.</param>
/// <param name="Item">Where it is said or planned first; null where it is missing.</param>
public sealed record ConsentPart(ConsentElement Element, Item? Item);

/// <summary>What consent consists of.</summary>
public enum ConsentElement : byte
{
    /// <summary>What the talk is for.</summary>
    Purpose,
    /// <summary>Nobody has to take part or answer.</summary>
    Voluntary,
    /// <summary>One may stop, and take back what was said.</summary>
    Withdrawal,
    /// <summary>Whether and how it is recorded.</summary>
    Recording,
    /// <summary>Who sees the answers, and whether with names.</summary>
    Confidentiality,
    /// <summary>Where the answers are kept, and until when.</summary>
    Retention,
    /// <summary>Whom to turn to.</summary>
    Contact,
}
