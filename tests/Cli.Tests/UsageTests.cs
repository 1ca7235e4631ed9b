namespace InterviewGuide.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly GuideCommand guide = new();

    public void Dispose() => guide.Dispose();

    [Theory]
    [InlineData("--formt", "Did you mean --format?")]
    [InlineData("--bananas", "There is no option --bananas.")]
    public void An_unknown_option_is_named_with_what_may_be_meant(string option, string says)
    {
        guide.Run("lint", option).ExitCode.Should().Be(2);
        guide.Error.Should().Contain(says);
        guide.Output.Should().BeEmpty();
    }

    [Fact]
    public void Behind_a_double_dash_a_name_may_start_with_a_dash() =>
        guide.Run("lint", "--", "--formt").Error.Should().Be("--formt: There is no such file.\n");

    [Fact]
    public void An_unknown_command_is_named_with_what_may_be_meant() =>
        guide.Run("lnit").Error.Should().StartWith("guide: There is no command \"lnit\". Did you mean \"lint\"?");

    [Theory]
    [InlineData("--format", "jsn", "Did you mean \"json\"?")]
    [InlineData("--fail-level", "bad", "Possible: hint, info, warning, error.")]
    [InlineData("--jobs", "0", "whole number, 1 or more")]
    [InlineData("--only", "no-such-rule-at-all", "There is no rule \"no-such-rule-at-all\"")]
    [InlineData("--skip", "no-such-rule-at-all", "There is no rule \"no-such-rule-at-all\"")]
    public void A_value_that_an_option_does_not_take_is_named(string option, string value, string says)
    {
        guide.Run("lint", option, value).ExitCode.Should().Be(2);
        guide.Error.Should().Contain(says);
    }

    [Fact]
    public void An_option_without_its_value_is_named() =>
        guide.Run("lint", "--config").Error.Should().Contain("--config needs a value.");

    [Fact]
    public void Help_and_messages_follow_the_locale_of_the_system()
    {
        guide.With("LANG", "de_AT.UTF-8").Run("lint", "--help").Output.Should().Contain("Aufruf:");
        guide.With("LC_ALL", "C").Run("lint", "--help").Output.Should().Contain("Usage:");
    }

    [Fact]
    public void The_option_locale_wins_over_the_system()
    {
        guide.Run("lint", "--help", "--locale", "de").Output.Should().Contain("Aufruf:");
        guide.Run("lint", "--locale=de", "--formt").Error.Should().Contain("Meinten Sie --format?");
    }

    [Fact]
    public void Every_text_stands_in_both_languages_with_the_same_blanks()
    {
        var english = Session.Texts.Keys(Model.Language.English);
        Session.Texts.Keys(Model.Language.German).Should().BeEquivalentTo(english);
        foreach (var key in english)
            Blanks(Session.Texts.Get(Model.Language.German, key)).Should().Equal(Blanks(Session.Texts.Get(Model.Language.English, key)), key);
    }

    private static IEnumerable<string> Blanks(string text) =>
        System.Text.RegularExpressions.Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Order(StringComparer.Ordinal).Distinct();
}
