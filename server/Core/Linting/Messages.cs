using System.Collections.Concurrent;
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
        return Fill(TemplateOf(finding.Rule, finding.Variant, locale), finding.Arguments);
    }

    /// <summary>What all findings of a rule say, with <c>{0}</c>, <c>{1}</c> and so on where their arguments belong.</summary>
    /// <param name="rule">The rule's id.</param>
    /// <param name="variant">The variant of its message, or null for the plain one.</param>
    /// <param name="locale">The reader's language.</param>
    public static string TemplateOf(string rule, string? variant, Language locale)
    {
        var page = RulePageCache.Of(rule, locale);
        return variant is not null && page.Texts.TryGetValue("message." + variant, out var own) ? own : page.Message;
    }

    /// <summary>One line of help for a finding: why it costs insight, what to write instead.</summary>
    public static string HelpOf(Finding finding, Language locale)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return HelpOf(finding.Rule, locale);
    }

    /// <summary>One line of help for all findings of a rule.</summary>
    public static string HelpOf(string rule, Language locale) => RulePageCache.Of(rule, locale).Help;

    /// <summary>What a fix of <paramref name="finding"/> is called.</summary>
    public static string TitleOf(Finding finding, Fix fix, Language locale)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(fix);
        var texts = RulePageCache.Of(finding.Rule, locale).Texts;
        return Fill(texts.TryGetValue("fix." + fix.Title, out var title) ? title : fix.Title, fix.Arguments);
    }

    /// <summary>Puts the arguments in place of <c>{0}</c>, <c>{1}</c> and so on.</summary>
    private static string Fill(string text, ImmutableArray<string> arguments)
    {
        var open = text.IndexOf('{');
        if (open < 0) return text;
        const string First = "{0}";
        if (arguments.Length == 1 && text.AsSpan(open).StartsWith(First) && text.IndexOf('{', open + 1) < 0) return string.Concat(text.AsSpan(0, open), arguments[0], text.AsSpan(open + First.Length));
        var result = new StringBuilder(text.Length + 64);
        var from = 0;
        for (; open >= 0; open = text.IndexOf('{', open + 1))
        {
            if (open + 2 >= text.Length || text[open + 2] != '}' || text[open + 1] - '0' is not (>= 0 and <= 9 and var number) || number >= arguments.Length) continue;
            result.Append(text, from, open - from).Append(arguments[number]);
            from = open + 3;
        }
        return result.Append(text, from, text.Length - from).ToString();
    }
}

/// <summary>Rule pages that were already built: a run asks for the same few again and again.</summary>
internal static class RulePageCache
{
    private static readonly ConcurrentDictionary<string, RulePage>[] Pages =
        [new(StringComparer.Ordinal), new(StringComparer.Ordinal)];

    public static RulePage Of(string rule, Language locale)
    {
        var pages = Pages[(int)locale];
        return pages.TryGetValue(rule, out var page) ? page : pages.GetOrAdd(rule, static (id, language) => RuleCatalogue.PageOf(id, language), locale);
    }
}
