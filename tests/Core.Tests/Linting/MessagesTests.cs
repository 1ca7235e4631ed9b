using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>What findings say, where a number has a say in the words.</summary>
public sealed class MessagesTests
{
    [Theory]
    [InlineData(10, Language.English, "8 main questions in 10 minutes leave about one minute each")]
    [InlineData(20, Language.English, "8 main questions in 20 minutes leave about 2 minutes each")]
    [InlineData(10, Language.German, "8 Hauptfragen in 10 Minuten lassen für jede etwa eine Minute,")]
    [InlineData(20, Language.German, "8 Hauptfragen in 20 Minuten lassen für jede etwa 2 Minuten,")]
    public void One_minute_is_not_said_as_several_are(int minutes, Language locale, string start)
    {
        var questions = string.Concat(Enumerable.Range(1, 8).Select(number => $"    Ask: Who tuned the piano in room {number}?\n"));
        var source = new SourceText($"Guide: Pianos\nLanguage: en\nDuration: {minutes} min\n\nSection: The last tuning\n{questions}");

        var finding = Linter.Lint(new GuideDocument("a.guide", source, GuideFormat.Guide), LintConfiguration.Default).Findings.Single(found => found.Rule == "too-many-questions");

        Messages.Of(finding, locale).Should().StartWith(start);
    }
}
