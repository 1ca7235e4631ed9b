using InterviewGuide.Linting;
using InterviewGuide.Rules;
using InterviewGuide.Text;

namespace InterviewGuide.Tests.Linting;

/// <summary>Words that often mean a fault, and here need not; beside each the one that is a fault.</summary>
public sealed class MildWordingTests
{
    [Theory]
    [InlineData("en", "Will the harvest be sold at once?")]
    [InlineData("en", "What do you expect the scale to weigh by itself?")]
    [InlineData("en", "What were your plans for the orchard back then?")]
    [InlineData("en", "Which crates matter to you, and which don't matter at all?")]
    [InlineData("en", "Which wishes became rules, and which stayed wishes?")]
    [InlineData("en", "Where did you look or whom did you call?")]
    [InlineData("en", "What do you like or dislike about the press?")]
    [InlineData("en", "What would have made the harvest easier?")]
    [InlineData("en", "What could they do better?")]
    [InlineData("en", "What does a great harvest look like?")]
    [InlineData("en", "Is there anything else you would like to add about the press?")]
    [InlineData("en", "What was still missing when you left the orchard?")]
    [InlineData("en", "Did you ever wish you could press at night?")]
    [InlineData("en", "What makes a press worth buying?")]
    [InlineData("en", "How aware are the growers of rot, e.g. from a buyer's side?")]
    [InlineData("en", "Do you also write seasonal content?")]
    [InlineData("en", "Do you see any risk in the cellar? Could you explain why or why not?")]
    [InlineData("en", "Would you be willing to join a pilot in spring?")]
    [InlineData("en", "Which budget line would this come from?")]
    [InlineData("en", "What budget category would this come from?")]
    [InlineData("en", "At what price does it require approval?")]
    [InlineData("en", "How did your team know that the harvest had begun?")]
    [InlineData("en", "What are your expectations for the quality of such crates?")]
    [InlineData("de", "Wären Sie bereit, die neue Leiter im Frühjahr zu testen?")]
    [InlineData("de", "Woran würden Sie merken, dass die Äpfel reif sind?")]
    [InlineData("de", "Wer pflückt bei Ihnen, und zu welchen Zeiten?")]
    [InlineData("de", "Welche Anforderungen sehen Sie bei Händlern?")]
    [InlineData("en", "Who'd you call when the ladder broke?")]
    [InlineData("en", "Would you help us sort the crates?")]
    [InlineData("en", "Would you be willing to show us the cellar?")]
    [InlineData("en", "Where would you expect to find the ladder?")]
    [InlineData("en", "What are your plans for the orchard?")]
    [InlineData("en", "Do you have anything coming up in the next 30 days?")]
    [InlineData("en", "What do you wish you knew before the harvest?")]
    [InlineData("en", "Which data do the growers need to see?")]
    [InlineData("en", "Are there any topics you want to learn more about?")]
    [InlineData("de", "Wären Sie bereit, uns den Keller zu zeigen?")]
    [InlineData("en", "Which of the options did you look at first?")]
    [InlineData("en", "When you saw the price, what did you think?")]
    [InlineData("de", "Wird die Ernte sofort verkauft werden?")]
    [InlineData("de", "Welche Stärken und Schwächen hat die Presse?")]
    [InlineData("de", "Welche Kisten sind wichtig, und welche sind es nicht?")]
    [InlineData("de", "Welche Probleme soll die Software lösen?")]
    [InlineData("de", "Wünschen Sie sich mehr Zeit für die Bäume?")]
    [InlineData("de", "Was müsste sich im Dorf ändern, damit mehr Bäume stehen?")]
    [InlineData("de", "Wie wollen Sie erreichen, dass die Leute ernten?")]
    [InlineData("de", "Könnten die Körbe auch gestapelt werden?")]
    [InlineData("de", "Wann haben Sie zuletzt Äpfel, Birnen oder Quitten weggeworfen?")]
    [InlineData("de", "Welche Ziele planen Sie zu erreichen?")]
    [InlineData("de", "Haben Sie noch Anmerkungen, Fragen oder Wünsche?")]
    [InlineData("de", "Wie können andere davon profitieren?")]
    [InlineData("de", "Hätten Sie nächste Woche Zeit?")]
    [InlineData("de", "Gab es einen Baum, den Sie mit mehr Wasser hätten retten können?")]
    [InlineData("de", "Wenn Sie die drei schönsten Bäume nennen müssten, welche sind das?")]
    [InlineData("de", "Wer fehlt in der App?")]
    [InlineData("de", "Welche Daten müssen beim Verkauf angegeben werden?")]
    [InlineData("de", "Für wen ist der Markt, und für wen ausdrücklich nicht?")]
    [InlineData("de", "Wann erfahren Sie, an welchem Baum Sie anfangen und mit welcher Leiter?")]
    [InlineData("de", "Gibt es Bäume, die mehrfach tragen, das heißt zweimal im Jahr?")]
    public void Where_another_meaning_is_as_likely_nobody_is_warned(string language, string question) =>
        Warnings(language, question).Should().BeEmpty();

    [Theory]
    [InlineData("en", "Will you sell the harvest next year?", "future-prediction")]
    [InlineData("en", "Do you think you will sell the orchard?", "future-prediction")]
    [InlineData("en", "Who bought the crates, and which press did you rent?", "double-barreled")]
    [InlineData("en", "Where did you look, and whom did you call?", "double-barreled")]
    [InlineData("en", "What could we do better?", "feature-wishlist")]
    [InlineData("en", "What is missing in our press app?", "feature-wishlist")]
    [InlineData("en", "Would it be worth paying for?", "willingness-to-pay")]
    [InlineData("en", "At what price does it feel too dear?", "willingness-to-pay")]
    [InlineData("en", "How did your team feel about the harvest?", "second-hand-question")]
    [InlineData("en", "How content are you with the press?", "satisfaction-question")]
    [InlineData("en", "How big is the cellar? Who built the press and the shed?", "stacked-questions")]
    [InlineData("de", "Werden Sie die Ernte nächstes Jahr verkaufen?", "future-prediction")]
    [InlineData("de", "Wer hat die Kisten gekauft, und welche Presse haben Sie geliehen?", "double-barreled")]
    [InlineData("de", "Welche Funktionen soll die Software haben?", "feature-wishlist")]
    [InlineData("de", "Was würden Sie an den Körben ändern?", "feature-wishlist")]
    [InlineData("de", "Könnten Sie sich einen Korb aus Draht vorstellen?", "hypothetical-question")]
    [InlineData("de", "Wie haben Sie vom Markt erfahren, über Freunde oder die Zeitung?", "answer-options-in-question")]
    [InlineData("en", "Is there anything you would like to add to our press app?", "feature-wishlist")]
    [InlineData("en", "Would you pay $10 per month or $100 per year?", "willingness-to-pay")]
    [InlineData("en", "Would you be willing to switch to our press?", "hypothetical-question")]
    [InlineData("en", "Do you think you are content with our press?", "satisfaction-question")]
    [InlineData("de", "Haben Sie vor, sich nächstes Jahr mehr Zeit für die Ernte zu nehmen?", "future-prediction")]
    public void Beside_it_stands_the_fault(string language, string question, string rule) =>
        Warnings(language, question).Should().Contain(rule);

    private static List<string> Warnings(string language, string question)
    {
        var source = new SourceText($"Language: {language}\nSection: Main part\n    Ask: {question}\n");
        return Linter.Lint(new GuideDocument("a.guide", source, GuideFormat.Guide), LintConfiguration.Default).Findings
            .Where(finding => finding.Severity >= Severity.Warning).Select(finding => finding.Rule).ToList();
    }
}
