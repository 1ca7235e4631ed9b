using System.Collections.Immutable;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Rules;

namespace InterviewGuide.Linting;

/// <summary>Texts of findings and fixes in the reader's language.</summary>
public static class Messages
{
    /// <summary>What a finding says.</summary>
    public static string Of(Finding finding, Language locale)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var page = RulePageCache.Of(finding.Rule, locale);
        var message = finding.Variant is { } variant && page.Texts.TryGetValue("message." + variant, out var own) ? own : page.Message;
        return Fill(message, finding.Arguments);
    }

    /// <summary>One line of help for a finding: why it costs insight, what to write instead.</summary>
    public static string HelpOf(Finding finding, Language locale)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return RulePageCache.Of(finding.Rule, locale).Help;
    }

    /// <summary>What a fix of <paramref name="finding"/> is called.</summary>
    public static string TitleOf(Finding finding, Fix fix, Language locale)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(fix);
        var texts = RulePageCache.Of(finding.Rule, locale).Texts;
        return Fill(texts.TryGetValue("fix." + fix.Title, out var title) ? title : fix.Title, fix.Arguments);
    }

    private static string Fill(string text, ImmutableArray<string> arguments)
    {
        if (!text.Contains('{')) return text;
        var result = new StringBuilder(text);
        for (var i = 0; i < arguments.Length; i++) result.Replace("{" + i + "}", arguments[i]);
        return result.ToString();
    }
}

/// <summary>Rule pages that were already built: a run asks for the same few again and again.</summary>
internal static class RulePageCache
{
    private static ImmutableDictionary<(string, Language), RulePage> pages = ImmutableDictionary<(string, Language), RulePage>.Empty;

    public static RulePage Of(string rule, Language locale) =>
        ImmutableInterlocked.GetOrAdd(ref pages, (rule, locale), static key => RuleCatalogue.PageOf(key.Item1, key.Item2));
}
