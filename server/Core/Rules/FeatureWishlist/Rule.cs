namespace InterviewGuide.Rules;

/// <summary>Hands the design to the participant: which features, what is missing, what would be ideal.</summary>
internal sealed class FeatureWishlist() : WordingRule(new RuleInfo("feature-wishlist", "funktionswunsch", Severity.Warning, "0.1.0", RuleGroup.QuestionType));
