using InterviewGuide.Model;
using InterviewGuide.Rules;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Linting;

/// <summary>Reads what a rewrite leaves behind. The second half of a split question is often the same in many guides, so that what was read lately is remembered. One for each thread.</summary>
internal sealed class Proofreader
{
    private const int Remembered = 512;

    [ThreadStatic]
    private static Proofreader? ofThread;

    private readonly Analyzer analyzer = new();
    private readonly RecentTexts<Severity> english = new(Remembered, keepsRepeated: true);
    private readonly RecentTexts<Severity> german = new(Remembered, keepsRepeated: true);

    /// <summary>The one of this thread.</summary>
    public static Proofreader OfThread => ofThread ??= new Proofreader();

    /// <summary>The severity of the worst fault that a pattern is sure of; <see cref="Severity.Off"/> where there is none.</summary>
    public Severity WorstFault(string text, Language language)
    {
        var known = language == Language.German ? german : english;
        var hash = TextHash.Of(text);
        if (known.TryFind(text, hash, out var worst)) return worst;
        var read = analyzer.Analyze(text, language, Sought.Faults);
        foreach (var match in read.Matches)
        {
            var severity = SeverityOf(match, read);
            if (severity > worst) worst = severity;
        }
        known.Offer(text, hash, worst);
        return worst;
    }

    /// <summary>The severity of what a pattern found; <see cref="Severity.Off"/> where it is not sure of it, or tells a cue.</summary>
    public static Severity SeverityOf(in PatternMatch match, Utterance utterance)
    {
        var pattern = utterance.Lexicon.Patterns.All[match.Pattern];
        return utterance.IsWeak(match) || pattern.Rule >= PatternFormat.FirstCue ? Severity.Off : RuleRegistry.WordingRules[pattern.Rule].Info.DefaultSeverity;
    }
}
