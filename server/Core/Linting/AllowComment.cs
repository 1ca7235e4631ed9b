using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>Writes the comments by which an author allows what a rule found.</summary>
public static class AllowComment
{
    /// <summary>The edit that allows a finding where it stands: a comment above its line, or the rule added to the comment that is there.</summary>
    /// <param name="guide">The guide that the finding is about.</param>
    /// <param name="format">How the guide is written.</param>
    /// <param name="finding">The finding. One about the guide as a whole is allowed for the whole file.</param>
    /// <param name="language">Language of the comment's words.</param>
    /// <param name="reason">Why, or what stands in for a reason until the author gives one.</param>
    public static TextEdit ForFinding(Guide guide, GuideFormat format, Finding finding, Language language, string reason)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(finding);
        if (finding.Item < 0) return ForFile(guide, format, finding.Rule, language, reason);
        var line = guide.Source.LineAt(guide.Items[finding.Item].Span.Start);
        return Write(guide, format, finding.Rule, language, reason, line, wholeFile: false);
    }

    /// <summary>The edit that allows a rule's findings in the whole file.</summary>
    public static TextEdit ForFile(Guide guide, GuideFormat format, string rule, Language language, string reason)
    {
        ArgumentNullException.ThrowIfNull(guide);
        return Write(guide, format, rule, language, reason, FirstLine(guide.Source, format), wholeFile: true);
    }

    private static TextEdit Write(Guide guide, GuideFormat format, string rule, Language language, string reason, int line, bool wholeFile)
    {
        var name = language == Language.German && Rules.RuleCatalogue.Find(rule) is { } info ? info.GermanName : rule;
        foreach (var known in guide.Suppressions)
            if (IsOnLine(guide, known, line, wholeFile)) return new TextEdit(new TextSpan(known.RuleSpans[^1].End, 0), ", " + name);
        var source = guide.Source;
        var start = source.LineStart(line);
        var indentation = source.Slice(source.Line(line));
        indentation = indentation[..(indentation.Length - indentation.TrimStart().Length)];
        var verb = (language, wholeFile) switch
        {
            (Language.German, false) => "erlaube",
            (Language.German, true) => "erlaube-datei",
            (_, false) => "allow",
            _ => "allow-file",
        };
        var words = $"{verb} {name}: {reason}";
        var comment = format == GuideFormat.Markdown ? $"<!-- guide: {words} -->" : "# " + words;
        return new TextEdit(new TextSpan(start, 0), wholeFile ? comment + source.LineEnding : $"{indentation}{comment}{source.LineEnding}");
    }

    // Front matter has to stay at the very top.
    private static int FirstLine(SourceText source, GuideFormat format)
    {
        const string Fence = "---";
        if (format != GuideFormat.Markdown || !source.Slice(source.Line(0)).TrimEnd().SequenceEqual(Fence)) return 0;
        for (var line = 1; line + 1 < source.LineCount; line++)
            if (source.Slice(source.Line(line)).TrimEnd().SequenceEqual(Fence)) return line + 1;
        return 0;
    }

    private static bool IsOnLine(Guide guide, Suppression known, int line, bool wholeFile) =>
        wholeFile
            ? known.Item == Suppression.WholeFile
            : known.Item >= 0 && known.Item < guide.Items.Length && guide.Source.LineAt(guide.Items[known.Item].Span.Start) == line;
}
