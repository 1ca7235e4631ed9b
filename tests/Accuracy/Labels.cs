namespace InterviewGuide.Accuracy;

/// <summary>The labels of labelled lines and the rules that count as having found them.</summary>
internal static class Labels
{
    public static IReadOnlyDictionary<string, string[]> Rules { get; } = new Dictionary<string, string[]>
    {
        ["hyp"] = ["hypothetical-question", "future-prediction", "willingness-to-pay"],
        ["lead"] = ["leading-question", "tag-question", "loaded-wording", "presupposition", "conclusion-in-question", "priming-preamble", "social-pressure", "compliment-fishing"],
        ["pitch"] = ["sales-pitch", "closing-attempt"],
        ["closed"] = ["closed-question"],
        ["multi"] = ["double-barreled", "stacked-questions"],
        ["feature"] = ["feature-wishlist"],
        ["rating"] = ["rating-scale", "satisfaction-question"],
        ["generic"] = ["generic-habit"],
        ["choice"] = ["either-or-question", "answer-options-in-question"],
        ["price"] = ["willingness-to-pay"],
    };
}
