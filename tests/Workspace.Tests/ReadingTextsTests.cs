using InterviewGuide.Model;

namespace InterviewGuide.Workspace.Tests;

public sealed class ReadingTextsTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.German)]
    public void Every_role_and_reason_has_a_text(Language locale)
    {
        foreach (var role in Enum.GetValues<LineRole>()) ReadingTexts.Of(role, locale).Should().NotBeEmpty();
        foreach (var reason in Enum.GetValues<RoleReason>()) ReadingTexts.Of(reason, locale).Should().NotBeEmpty();
        foreach (var role in Enum.GetValues<SectionRole>()) ReadingTexts.Of(role, locale).Should().NotBeEmpty();
        ReadingTexts.Table.Keys(locale).Should().BeEquivalentTo(ReadingTexts.Table.Keys(Language.English));
    }
}
