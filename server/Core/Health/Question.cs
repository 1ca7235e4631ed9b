using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Health;

/// <summary>What time a question asks about.</summary>
internal enum QuestionTime : byte
{
    /// <summary>A topic of a few words, or something that asks nothing.</summary>
    Unknown,
    Past,
    Present,
    Opinion,
    Hypothetical,
}

/// <summary>A question, follow-up or task of a guide, and what its words and tags say of it.</summary>
internal sealed class Question
{
    private static readonly ImmutableHashSet<string> Hypothetical =
        ["hypothetical-question", "future-prediction", "willingness-to-pay", "feature-wishlist"];

    private static readonly ImmutableHashSet<string> Opinion =
        ["opinion-on-idea", "satisfaction-question", "rating-scale", "compliment-fishing", "second-hand-question"];

    private readonly ImmutableArray<TagWord> tags;

    public Question(WholeGuide guide, Item item, AnalysisCache cache)
    {
        Guide = guide;
        Item = item;
        tags = Tags.Of(guide.Guide, item);
        if (item.Role == LineRole.Task || item.TextSpan.IsEmpty) return;
        var analysis = cache.Analyze(guide.Guide, item, guide.Language, isHeard: true);
        IsOpen = OpennessOf(analysis);
        Time = TimeOf(analysis);
    }

    public WholeGuide Guide { get; }

    public Item Item { get; }

    /// <summary>What time it asks about.</summary>
    public QuestionTime Time { get; }

    /// <summary>True where the answer is open, false where it is yes or no; null where it is no full question.</summary>
    public bool? IsOpen { get; }

    /// <summary>True for a task, and for a request to show something.</summary>
    public bool IsTask => TalkItems.IsTask(Item);

    /// <summary>True for a question that is no follow-up and no part of welcome, consent or farewell.</summary>
    public bool IsMain => TalkItems.IsMainQuestion(Item);

    /// <summary>Whether tags say that it touches the need; null where no tag speaks of needs.</summary>
    public bool? TagsOf(Need need) => Says(TagWord.Performance, TagWord.Respect, TagWord.Performance + (uint)need);

    /// <summary>Whether tags say that it belongs to the stage; null where no tag speaks of stages.</summary>
    public bool? TagsOf(Stage stage) => Says(TagWord.Talk, TagWord.Understand, TagWord.Talk + (uint)stage);

    /// <summary>True where its words touch the need.</summary>
    public bool Touches(Need need) => IsAboutTopic && Has(need switch
    {
        Need.Performance => Cue.Performance,
        Need.Usefulness => Cue.Usefulness,
        Need.Simplicity => Cue.Simplicity,
        Need.Trust => Cue.Trust,
        Need.Reciprocity => Cue.Reciprocity,
        Need.Transparency => Cue.Transparency,
        _ => Cue.Respect,
    });

    /// <summary>True where its words belong to the stage.</summary>
    public bool Touches(Stage stage) => IsAboutTopic && stage switch
    {
        Stage.Talk => Has(Cue.Feedback),
        Stage.Learn => Has(Cue.Product) || Time == QuestionTime.Opinion,
        _ => Has(Cue.Job) || Has(Cue.Reason) || Has(Cue.Alternative),
    };

    /// <summary>Consent, welcome and farewell touch no need of the topic.</summary>
    private bool IsAboutTopic => Item.SectionRole is not (SectionRole.Opening or SectionRole.Consent or SectionRole.Closing);

    private bool Has(Cue cue) => Guide.Has(Item, cue);

    private bool? Says(TagWord first, TagWord last, TagWord wanted)
    {
        var speaks = false;
        foreach (var tag in tags)
        {
            if (tag == wanted) return true;
            speaks |= tag >= first && tag <= last;
        }
        return speaks ? false : null;
    }

    private static bool? OpennessOf(ItemAnalysis analysis)
    {
        bool? isOpen = null;
        foreach (var sentence in analysis.Utterance.Sentences)
        {
            if ((sentence.Features & (SentenceFeatures.Wh | SentenceFeatures.Prompt)) != 0) return true;
            if ((sentence.Features & (SentenceFeatures.Polar | SentenceFeatures.Declarative)) != 0) isOpen = false;
        }
        return isOpen;
    }

    private QuestionTime TimeOf(ItemAnalysis analysis)
    {
        if (Found(analysis, Hypothetical)) return QuestionTime.Hypothetical;
        if (Found(analysis, Opinion)) return QuestionTime.Opinion;
        if (Has(Cue.Past)) return QuestionTime.Past;
        if (Has(Cue.Opinion)) return QuestionTime.Opinion;
        return IsOpen is null ? QuestionTime.Unknown : QuestionTime.Present;
    }

    private static bool Found(ItemAnalysis analysis, ImmutableHashSet<string> rules)
    {
        foreach (var candidate in analysis.Candidates)
        {
            if (candidate.Confidence == Confidence.Strong && rules.Contains(RuleRegistry.WordingRules[candidate.Rule].Info.Id)) return true;
        }
        return false;
    }
}
