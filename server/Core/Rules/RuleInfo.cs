using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>What there is to know about a rule without running it.</summary>
/// <param name="Id">Its name everywhere: kebab-case, stable, reads well after "allow".</param>
/// <param name="GermanName">The German name that guides and configurations may use instead.</param>
/// <param name="DefaultSeverity">Its severity before anything else is weighed; <see cref="Severity.Off"/> for a rule that is run only where somebody asks for it.</param>
/// <param name="Since">The version that it came with.</param>
/// <param name="Group">What it is about.</param>
public sealed record RuleInfo(string Id, string GermanName, Severity DefaultSeverity, string Since, RuleGroup Group)
{
    /// <summary>Its severity where it is run; differs from <see cref="DefaultSeverity"/> for rules that are off by default only.</summary>
    public Severity SeverityWhenOn { get; init; } = DefaultSeverity;

    /// <summary>The options that the configuration may set.</summary>
    public ImmutableArray<RuleOption> Options { get; init; } = [];

    /// <summary>The page that explains it, in the reader's language; English where that is missing.</summary>
    public RulePage Page(Language locale) => RuleCatalogue.PageOf(Id, locale);
}

/// <summary>What a rule is about.</summary>
public enum RuleGroup : byte
{
    /// <summary>The guide language itself.</summary>
    Syntax,
    /// <summary>How a question is worded.</summary>
    Wording,
    /// <summary>What kind of answer a question asks for.</summary>
    QuestionType,
    /// <summary>How the guide is built.</summary>
    Structure,
    /// <summary>Whom to ask, why, and with what consent.</summary>
    Planning,
    /// <summary>Selling instead of learning.</summary>
    Sales,
    /// <summary>Depth and coverage.</summary>
    Depth,
}

/// <summary>A rule's page in one language.</summary>
/// <param name="Title">Its name for people.</param>
/// <param name="Message">What is wrong and what to do, in one or two short sentences; blanks as <c>{0}</c>.</param>
/// <param name="Help">Why it costs insight and what to write instead, in one line.</param>
/// <param name="Body">The page itself, Markdown.</param>
/// <param name="Texts">Further texts by key: <c>message.VARIANT</c>, <c>fix.KEY</c>.</param>
public sealed record RulePage(string Title, string Message, string Help, string Body, IReadOnlyDictionary<string, string> Texts);
