using System.Collections.Immutable;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Cli.Tests;

/// <summary>
/// A linter that finds certain made-up words, so that the command line is tested without depending on what the real
/// rules find. Each line is an item; lines that start with <c>##</c> are titles of core sections.
/// </summary>
internal static class FakeLinter
{
    private static readonly (string Word, Severity Severity, FixSafety? Safety, string NewText)[] Words =
    [
        ("wuld", Severity.Warning, FixSafety.Safe, "would"),
        ("mustn", Severity.Error, FixSafety.Suggested, "did"),
        ("snip", Severity.Hint, FixSafety.Snippet, "[when]"),
        ("inform", Severity.Info, null, ""),
        ("pinggg", Severity.Warning, FixSafety.Safe, "ponggg"),
        ("ponggg", Severity.Warning, FixSafety.Safe, "pinggg"),
    ];

    public static LintResult Lint(GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes, AnalysisCache? cache)
    {
        var source = document.Source;
        var items = Items(source);
        var isDone = source.Text.Contains("Status: done", StringComparison.Ordinal);
        var guide = new Guide { Source = source, Items = items, Diagnostics = [], Suppressions = [], Status = isDone ? GuideStatus.Done : GuideStatus.Draft };
        var findings = isDone && !configuration.IncludeDone ? [] : Findings(guide, configuration);
        return new LintResult(guide, Language.English, findings, source.Text.Contains("kaboom", StringComparison.Ordinal));
    }

    private static ImmutableArray<Item> Items(SourceText source)
    {
        var items = ImmutableArray.CreateBuilder<Item>();
        var section = -1;
        for (var line = 0; line < source.LineCount; line++)
        {
            var span = source.Line(line);
            if (span.IsEmpty) continue;
            var isTitle = source.Slice(span).StartsWith("##");
            if (isTitle) section = items.Count;
            items.Add(new Item
            {
                Index = items.Count,
                Parent = isTitle ? -1 : section,
                Section = section,
                Keyword = isTitle ? Keyword.Section : Keyword.Ask,
                Role = isTitle ? LineRole.Heading : LineRole.Asked,
                Reason = isTitle ? RoleReason.Heading : RoleReason.Keyword,
                SectionRole = section < 0 ? SectionRole.Head : SectionRole.Core,
                Span = span,
                TextSpan = isTitle ? TextSpan.FromBounds(Math.Min(span.End, span.Start + 3), span.End) : span,
            });
        }
        return items.ToImmutable();
    }

    private static ImmutableArray<Finding> Findings(Guide guide, LintConfiguration configuration)
    {
        var findings = new List<Finding>();
        foreach (var item in guide.Items)
            foreach (var (word, severity, safety, newText) in Words)
            {
                var text = guide.Source.Text;
                for (var at = text.IndexOf(word, item.Span.Start, item.Span.Length, StringComparison.Ordinal); at >= 0;
                    at = text.IndexOf(word, at + 1, item.Span.End - at - 1, StringComparison.Ordinal))
                {
                    var span = new TextSpan(at, word.Length);
                    findings.Add(new Finding
                    {
                        Rule = "hypothetical-question",
                        Severity = severity,
                        Span = span,
                        Item = item.Index,
                        Arguments = [word],
                        Fixes = safety is { } kind ? [new Fix("rewrite", [], kind, [new TextEdit(span, newText)])] : [],
                    });
                }
            }
        var skipped = configuration.Skip.Contains("hypothetical-question") || configuration.Only?.Contains("hypothetical-question") == false;
        return skipped ? [] : [.. findings.OrderBy(finding => finding.Span.Start)];
    }
}
