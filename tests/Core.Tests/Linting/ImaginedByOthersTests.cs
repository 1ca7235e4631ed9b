using InterviewGuide.Rules;

namespace InterviewGuide.Tests.Linting;

/// <summary>What the participant would do is a guess of theirs; what would happen, help or please others may be worth asking.</summary>
public sealed class ImaginedByOthersTests
{
    [Theory]
    [InlineData("en", "What would convince you?")]
    [InlineData("en", "What would this allow you to finish earlier?")]
    [InlineData("en", "What do you think would matter most to the orchard?")]
    [InlineData("en", "Do you think the wasps would mind?")]
    [InlineData("de", "Was würde Sie überzeugen?")]
    [InlineData("de", "Was wäre für dich ein gutes Ergebnis?")]
    [InlineData("de", "Was denken Sie, was der Nachbarin gefallen würde?")]
    public void What_others_would_do_is_information(string language, string question) =>
        SeverityOf(language, question).Should().BeOneOf(Severity.Info, Severity.Hint);

    [Theory]
    [InlineData("en", "What would you pick first?")]
    [InlineData("en", "What would make you sell the orchard?")]
    [InlineData("en", "Which trees do you think you would fell?")]
    [InlineData("en", "Would this be of use to you?")]
    [InlineData("en", "What if the orchard belonged to you?")]
    [InlineData("de", "Welche Bäume würdest du fällen?")]
    [InlineData("de", "Gibt es einen Baum, den Sie sofort fällen würden?")]
    [InlineData("de", "Was wäre, wenn Ihnen die Wiese gehörte?")]
    public void What_they_would_do_themselves_is_a_warning(string language, string question) =>
        SeverityOf(language, question).Should().Be(Severity.Warning);

    [Theory]
    [InlineData("en", "Would you read it as a sign of frost?")]
    [InlineData("en", "Which path do you wish went further?")]
    [InlineData("en", "If we were to repeat this interview, whom should we ask?")]
    [InlineData("en", "If I email you the map next week, would you answer?")]
    [InlineData("de", "Wenn ich Ihnen die Karte schicke, würden Sie antworten?")]
    public void What_speaks_of_things_at_hand_or_of_this_talk_is_doubted(string language, string question) =>
        SeverityOf(language, question).Should().Be(Severity.Info);

    [Theory]
    [InlineData("en", "What do you think would help your")]
    [InlineData("en", "What would help your")]
    [InlineData("en", "What would you")]
    [InlineData("de", "Was würden Sie")]
    [InlineData("de", "Was würde Ihre")]
    public void A_question_that_is_still_being_typed_is_read_as_far_as_it_goes(string language, string question) =>
        LintedText.FindingsOn(language, question).Should().NotContain(finding => finding.Rule == "internal-error");

    private static Severity SeverityOf(string language, string question) =>
        LintedText.FindingsOn(language, question).Single(finding => finding.Rule == "hypothetical-question").Severity;
}
