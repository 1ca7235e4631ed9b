using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The words of an item and the cues that they give.</summary>
/// <param name="Words">The analysis of its words, or null where it has none.</param>
/// <param name="Cues">Each <see cref="Cue"/> that the words give.</param>
/// <param name="Start">Where the words start in the source.</param>
internal readonly record struct ItemReading(Utterance? Words, CueSet Cues, int Start);

/// <summary>A guide as whole-guide rules see it: its items, their words, and what follows from them for all rules alike.</summary>
internal sealed class WholeGuide
{
    /// <summary>What rules that are on by default ask of the questions of any guide; the other cues are for few guides, or for the health of one.</summary>
    private static readonly CueSet Depth = CueSet.Of((int)Cue.Reason).With(CueSet.Of((int)Cue.Alternative)).With(CueSet.Of((int)Cue.Job))
        .With(CueSet.Of((int)Cue.Episode)).With(CueSet.Of((int)Cue.Product)).With(CueSet.Of((int)Cue.Feedback));

    private static readonly CueSet OtherCues = CueSet.From(OnDemandCues.First).Without(Depth);

    private const int FewQuestions = 5;

    private readonly ItemReading[] readings;
    private ImmutableArray<GuideSection> sections;
    private ImmutableArray<GuidePath> paths;
    private ImmutableArray<Item> mainQuestions;
    private ImmutableArray<Item> plan;
    private CueSet? given;
    private ImmutableArray<PlanSegment> segments;
    private bool? hasPlan, hasFrame, hasTimes, isSketch, looksLikeTest;

    /// <param name="guide">The guide.</param>
    /// <param name="readings">A reading for each of its items.</param>
    /// <param name="language">The language that it was analysed in.</param>
    /// <param name="kind">The kind that it states or that its configuration gives it.</param>
    public WholeGuide(Guide guide, ItemReading[] readings, Language language, GuideKind kind)
    {
        Guide = guide;
        this.readings = readings;
        Language = language;
        Kind = kind;
    }

    /// <summary>The guide as it was read.</summary>
    public Guide Guide { get; }

    /// <summary>The language that its words were analysed in.</summary>
    public Language Language { get; }

    /// <summary>The kind of interview.</summary>
    public GuideKind Kind { get; }

    /// <summary>Names of the authors' own products, those of the configuration included.</summary>
    public ImmutableArray<string> Products { get; init; } = [];

    /// <summary>What the configuration tells the rules besides severities.</summary>
    public TeamSettings Team { get; init; } = TeamSettings.None;

    /// <summary>Guides that this one includes: what they hold counts as its own where something is asked for.</summary>
    public ImmutableArray<WholeGuide> Included { get; init; } = [];

    /// <summary>All items in document order.</summary>
    public ImmutableArray<Item> Items => Guide.Items;

    /// <summary>True for a guide in Markdown.</summary>
    public bool IsMarkdown => Guide.IsMarkdown;

    /// <summary>Its sections in document order, what stands before the first one left out.</summary>
    public ImmutableArray<GuideSection> Sections => sections.IsDefault ? sections = GuideSection.Of(Guide) : sections;

    /// <summary>The first section with a role, or null.</summary>
    public GuideSection? FirstSection(SectionRole role)
    {
        foreach (var section in Sections)
        {
            if (section.Role == role) return section;
        }
        return null;
    }

    /// <summary>The first section in which anybody talks to the participant, or null.</summary>
    public GuideSection? FirstTalkSection
    {
        get
        {
            foreach (var section in Sections)
            {
                if (section.Role is not (SectionRole.Plan or SectionRole.Notes or SectionRole.Screener or SectionRole.Head) && section.First < section.End) return section;
            }
            return null;
        }
    }

    /// <summary>The section that an item stands in, or null.</summary>
    public GuideSection? SectionOf(Item item)
    {
        foreach (var section in Sections)
        {
            if (section.Title.Index == item.Section) return section;
        }
        return null;
    }

    /// <summary>The groups of people that the plan names.</summary>
    public ImmutableArray<PlanSegment> Segments => segments.IsDefault ? segments = PlanSegment.Of(this) : segments;

    /// <summary>True where something with the keyword stands inside an item.</summary>
    public bool HasBelow(Item item, Keyword keyword)
    {
        for (var i = item.Index + 1; i < Items.Length && Items[i].Parent >= item.Index; i++)
        {
            if (Items[i].Keyword == keyword) return true;
        }
        return false;
    }

    /// <summary>The ways that different audiences take through it; at least one.</summary>
    public ImmutableArray<GuidePath> Paths => paths.IsDefault ? paths = GuidePath.Of(Guide) : paths;

    /// <summary>True where a section or task states a time.</summary>
    public bool HasTimes => hasTimes ??= Items.Any(static item => item is { Time: not null, Keyword: Keyword.Section or Keyword.Task });

    /// <summary>The item that states how long the talk takes, or null.</summary>
    public Item? DurationItem => Items.FirstOrDefault(static item => item.Keyword == Keyword.Duration && item.Role == LineRole.Plan);

    /// <summary>How long the talk takes as the guide states it, or null.</summary>
    public Minutes? StatedMinutes => DurationItem is { } item ? item.Time ?? Times.In(Guide.Source.Slice(item.TextSpan)) : null;

    /// <summary>The last section with a role, or null.</summary>
    public GuideSection? LastSection(SectionRole role)
    {
        for (var i = Sections.Length - 1; i >= 0; i--)
        {
            if (Sections[i].Role == role) return Sections[i];
        }
        return null;
    }

    /// <summary>True where participants are addressed with du or ihr: the guide states it, or states no form and all that is said uses these.</summary>
    public bool IsInformal => Guide.DeclaredAddress switch
    {
        AddressForm.Unstated => AnyOwn(Cue.InformalAddress, static item => item.IsSpoken) && !AnyOwn(Cue.FormalAddress, static item => item.IsSpoken),
        var stated => stated is AddressForm.Du or AddressForm.Ihr,
    };

    /// <summary>True for a few lines that say nothing of a kind of interview: their author has only begun, and owes nothing yet.</summary>
    public bool IsSketch => isSketch ??= Guide.DeclaredKinds.IsEmpty && Items.Count(static item => item.Role is LineRole.Asked or LineRole.Task) < FewQuestions;

    /// <summary>True for a usability test: it states that it is one, or states no kind and looks like one.</summary>
    public bool LooksLikeTest => looksLikeTest ??= Kind == GuideKind.Usability
        || (Kind == GuideKind.Unstated && UsabilityTest.IsLikely(Guide, item => Has(item, Cue.UsabilityTest)));

    /// <summary>True where it says anything about whom to talk to and what for. A plain list of questions does not.</summary>
    public bool HasPlan => hasPlan ??= Items.Any(static item => item.Role is LineRole.Plan or LineRole.Asked && IsPlanPart(item));

    /// <summary>True where it has more of a talk's frame than questions: a welcome, a consent, an end.</summary>
    public bool HasFrame => hasFrame ??= Items.Any(static item =>
        item.SectionRole is SectionRole.Opening or SectionRole.Consent ? item.IsSpoken : item.SectionRole == SectionRole.Closing && item.Role == LineRole.Said);

    /// <summary>Where to report what is wrong with the guide as a whole: its title, or what stands first.</summary>
    public TextSpan Title
    {
        get
        {
            foreach (var item in Items)
            {
                if (item.Keyword == Keyword.Comment) continue;
                return item.TextSpan.IsEmpty ? item.Span : item.TextSpan;
            }
            return default;
        }
    }

    /// <summary>What everybody is asked or set between welcome and end, in order; probes are left out.</summary>
    public ImmutableArray<Item> MainQuestions => mainQuestions.IsDefault ? mainQuestions = FindMainQuestions() : mainQuestions;

    private ImmutableArray<Item> FindMainQuestions()
    {
        var questions = ImmutableArray.CreateBuilder<Item>();
        foreach (var item in Items)
            if (IsMainQuestion(item) && !item.IsConditional) questions.Add(item);
        return questions.ToImmutable();
    }

    /// <summary>Index of the first thing that the participant is asked or set between welcome and end; the number of items where there is none.</summary>
    public int FirstQuestion => MainQuestions.IsEmpty ? Items.Length : MainQuestions[0].Index;

    /// <summary>True for questions and tasks between welcome and end.</summary>
    public static bool IsMainQuestion(Item item) =>
        item.Role is LineRole.Asked or LineRole.Task && !item.TextSpan.IsEmpty && item.SectionRole is SectionRole.WarmUp or SectionRole.Core or SectionRole.Stimulus;

    /// <summary>True for words that no participant hears, outside the talk: the plan, the head's notes.</summary>
    public static bool IsInPlan(Item item) =>
        item.Role == LineRole.Plan || (item.Role == LineRole.Note && item.SectionRole is SectionRole.Head or SectionRole.Plan or SectionRole.Notes);

    /// <summary>The analysis of an item's words, or null where it has none.</summary>
    public Utterance? WordsOf(Item item) => readings[item.Index].Words;

    /// <summary>True where the words of an item give the cue.</summary>
    public bool Has(Item item, Cue cue) => (int)cue < OnDemandCues.First
        ? readings[item.Index].Cues.Has((int)cue)
        : WordsOf(item)?.Gives(cue, Depth.Has((int)cue) ? Depth : OtherCues) == true;

    /// <summary>The items that meet the condition and whose words give the cue, in document order.</summary>
    public IEnumerable<Item> With(Cue cue, Func<Item, bool> condition)
    {
        // What has to be looked for in the words is asked last, and what is known of them first: few items give a cue, or none.
        if ((int)cue >= OnDemandCues.First) return Items.Where(item => condition(item) && Has(item, cue));
        return MayGive(cue) ? FindWith(cue, condition) : [];
    }

    /// <summary>The last item that meets the condition and whose words give the cue, or null.</summary>
    public Item? LastWith(Cue cue, Func<Item, bool> condition)
    {
        if (!MayGive(cue)) return null;
        for (var i = Items.Length - 1; i >= 0; i--)
        {
            if (condition(Items[i]) && Has(Items[i], cue)) return Items[i];
        }
        return null;
    }

    /// <summary>False where no words of the guide give the cue, as far as that is known without looking for it.</summary>
    public bool MayGive(Cue cue) => (int)cue >= OnDemandCues.First || Given.Has((int)cue);

    private CueSet Given => given ??= FindGiven();

    private CueSet FindGiven()
    {
        var all = CueSet.Empty;
        foreach (var reading in readings) all = all.With(reading.Cues);
        return all;
    }

    private IEnumerable<Item> FindWith(Cue cue, Func<Item, bool> condition)
    {
        for (var i = 0; i < readings.Length; i++)
        {
            if (readings[i].Cues.Has((int)cue) && condition(Items[i])) yield return Items[i];
        }
    }

    /// <summary>True where any item of this guide or of those that it includes gives the cue and meets the condition.</summary>
    public bool Any(Cue cue, Func<Item, bool> condition)
    {
        if (AnyOwn(cue, condition)) return true;
        foreach (var guide in Included)
        {
            if (guide.Any(cue, condition)) return true;
        }
        return false;
    }

    private bool AnyOwn(Cue cue, Func<Item, bool> condition)
    {
        if (!MayGive(cue)) return false;
        foreach (var item in Items)
        {
            if (condition(item) && Has(item, cue)) return true;
        }
        return false;
    }

    /// <summary>True where the plan gives the cue.</summary>
    public bool PlanHas(Cue cue) => Any(cue, IsInPlan);

    /// <summary>What stands in the plan, in order.</summary>
    public ImmutableArray<Item> Plan => plan.IsDefault ? plan = [.. Items.Where(IsInPlan)] : plan;

    /// <summary>True where any item of this guide or of those that it includes meets the condition.</summary>
    public bool Any(Func<Item, bool> condition)
    {
        foreach (var item in Items)
        {
            if (condition(item)) return true;
        }
        foreach (var guide in Included)
        {
            if (guide.Any(condition)) return true;
        }
        return false;
    }

    /// <summary>Where the words of an item first give the cue; null where they do not.</summary>
    /// <param name="item">The item.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="weak">True to take weak evidence, too.</param>
    public TextSpan? SpanOf(Item item, Cue cue, bool weak = true)
    {
        if (!Has(item, cue) || WordsOf(item) is not { } words) return null;
        var patterns = words.Lexicon.Patterns.All;
        foreach (var match in words.Matches)
        {
            var pattern = patterns[match.Pattern];
            if (pattern.Rule == PatternFormat.FirstCue + (int)cue && (weak || !pattern.IsWeak)) return match.Span.Shift(readings[item.Index].Start);
        }
        return null;
    }

    private static bool IsPlanPart(Item item) => item.Keyword is Keyword.Goal or Keyword.Decision or Keyword.ResearchQuestion or Keyword.Hypothesis
        or Keyword.Segment or Keyword.Participants or Keyword.Recruit or Keyword.Screener || (item.Keyword == Keyword.Section && item.SectionRole == SectionRole.Plan);
}
