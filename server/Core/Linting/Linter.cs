using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Syntax;
using InterviewGuide.Words;

namespace InterviewGuide.Linting;

/// <summary>The one way to lint a guide, for the command line, the editor and tests alike.</summary>
public static class Linter
{
    /// <summary>Id of the finding that names a rule that failed.</summary>
    public const string InternalError = "internal-error";

    /// <summary>Lints <paramref name="document"/>. Never throws on any text: a rule that fails costs one finding that names it.</summary>
    /// <param name="document">The guide.</param>
    /// <param name="configuration">Settings resolved for this guide.</param>
    /// <param name="includes">Reader of included files, or null where they cannot be read.</param>
    /// <param name="cache">Analyses shared between guides, or null for a fresh one.</param>
    public static LintResult Lint(
        GuideDocument document, LintConfiguration configuration, IIncludeResolver? includes = null, AnalysisCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(configuration);
        Guide guide;
        try
        {
            guide = FrontEnd.Read(document, configuration, includes);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return Unreadable(document, error);
        }
        return Lint(guide, configuration, cache);
    }

    /// <summary>A fault of a front end costs one finding that says so; a run goes on with the next guide.</summary>
    private static LintResult Unreadable(GuideDocument document, Exception error)
    {
        var guide = new Guide { Source = document.Source, Items = [], Diagnostics = [], Suppressions = [] };
        var finding = new Finding { Rule = InternalError, Severity = Severity.Error, Span = default, Arguments = [error.GetType().Name] };
        return new LintResult(guide, Language.English, [finding], HasInternalError: true);
    }

    /// <summary>Lints a guide that was already read.</summary>
    /// <param name="guide">The guide.</param>
    /// <param name="configuration">Settings resolved for this guide.</param>
    /// <param name="cache">Analyses shared between guides, or null for a fresh one.</param>
    public static LintResult Lint(Guide guide, LintConfiguration configuration, AnalysisCache? cache = null)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(configuration);
        var language = LanguageDetector.Detect(guide, configuration);
        if (guide.Status == GuideStatus.Done && !configuration.IncludeDone) return new LintResult(guide, language, [], false);
        var settings = LintSettings.Of(configuration);
        var findings = new List<Finding>();
        var suppressions = new SuppressionLedger(guide);
        SyntaxPass.Check(guide, settings, suppressions, findings);
        cache ??= new AnalysisCache();
        var kind = guide.DeclaredKinds.IsEmpty ? configuration.Kind : guide.DeclaredKinds[0];
        var readings = new ItemReading[guide.Items.Length];
        var hasInternalError = CheckWording(guide, settings, kind, language, cache, readings, suppressions, findings);
        var whole = WholeOf(guide, readings, kind, settings, language, cache, findings);
        hasInternalError |= whole is null || GuidePass.Check(whole, settings, suppressions, findings);
        SuppressionPass.Check(guide, settings, suppressions, findings);
        findings.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : string.CompareOrdinal(a.Rule, b.Rule));
        return new LintResult(guide, language, Limit(findings, configuration.MaxFindings), hasInternalError)
        {
            IsWithoutPlan = whole is { IsMarkdown: true, IsSketch: false, HasPlan: false } && kind != GuideKind.Everyday && guide.Likeness == GuideLikeness.Guide,
        };
    }

    private static WholeGuide? WholeOf(
        Guide guide, ItemReading[] readings, GuideKind kind, LintSettings settings, Language language, AnalysisCache cache, List<Finding> findings)
    {
        try
        {
            return WholeGuides.Of(guide, readings, kind, settings, language, cache);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            findings.Add(new Finding { Rule = InternalError, Severity = Severity.Error, Span = default, Arguments = [error.GetType().Name] });
            return null;
        }
    }

    private static bool CheckWording(
        Guide guide, LintSettings settings, GuideKind kind, Language language, AnalysisCache cache, ItemReading[] readings,
        SuppressionLedger suppressions, List<Finding> findings)
    {
        // Duties are owed by kinds that are stated; how words are weighed depends on what the talk is.
        var likely = kind == GuideKind.Unstated ? TalkKind.Of(guide, CuesOf) : kind;
        cache.Items?.Start(guide.Source, language);
        var pass = new WordingPass(guide, settings, likely, language, cache);
        var isBroken = false;
        foreach (var item in guide.Items)
        {
            try
            {
                var reading = pass.Check(item, suppressions, findings);
                if (reading.Words is not null) readings[item.Index] = reading;
            }
            catch (Exception error) when (error is not OutOfMemoryException)
            {
                // One broken rule must not cost the author all other findings.
                findings.Add(new Finding { Rule = InternalError, Severity = Severity.Error, Span = item.TextSpan, Item = item.Index, Arguments = [error.GetType().Name] });
                isBroken = true;
            }
        }
        return isBroken;

        // What is read here once need not be looked up again; free fields are read with their names later.
        CueSet CuesOf(Item item)
        {
            var analysis = cache.Analyze(guide, item, language, item.IsSpoken);
            if (item.Keyword != Keyword.FreeField) readings[item.Index] = new ItemReading(analysis.Utterance, analysis.Cues, item.TextSpan.Start);
            return analysis.Cues;
        }
    }

    private static ImmutableArray<Finding> Limit(List<Finding> findings, int most)
    {
        if (most <= 0 || findings.Count <= most) return [.. findings];
        return [.. findings.OrderByDescending(f => f.Severity).Take(most).OrderBy(f => f.Span.Start)];
    }
}
