using InterviewGuide.Rules;
using InterviewGuide.Testing;

namespace InterviewGuide.Tests.Rules;

/// <summary>What <c>releases.tsv</c> says of the rules.</summary>
public sealed class RuleReleaseTests
{
    private sealed record Release(string Version, string Change, string Rule, string Note);

    private static IReadOnlyList<Release> Releases { get; } =
    [
        .. from line in File.ReadLines(RepositoryFolder.At("server", "Core", "Rules", "releases.tsv"))
           where !line.StartsWith('#') && line.Length > 0
           let cells = line.Split('\t')
           select new Release(cells[0], cells[1], cells[2], cells.ElementAtOrDefault(3) ?? ""),
    ];

    [Fact]
    public void Every_rule_is_new_in_the_version_that_it_names() =>
        Releases.Where(release => release.Change == "new").Select(release => (release.Rule, release.Version))
            .Should().BeSubsetOf(RuleCatalogue.All.Select(rule => (rule.Id, rule.Since)));

    [Fact]
    public void A_release_says_a_known_thing_of_a_rule_that_there_is() =>
        Releases.Where(release =>
                RuleCatalogue.Find(release.Rule)?.Id != release.Rule
                || !Version.TryParse(release.Version, out _)
                || release.Change is not ("new" or "changed" or "renamed")
                || (release.Change == "new") != (release.Note.Length == 0))
            .Should().BeEmpty();

    [Fact]
    public void Versions_never_go_back() =>
        Releases.Select(release => Version.Parse(release.Version)).Should().BeInAscendingOrder();

    [Fact]
    public void A_rule_is_found_by_its_id_its_German_name_and_every_name_that_it_once_had()
    {
        RuleCatalogue.Find("Tag-Question")?.Id.Should().Be("tag-question");
        RuleCatalogue.Find("bestaetigungsfrage")?.Id.Should().Be(RuleCatalogue.All.FirstOrDefault(rule => rule.GermanName == "bestaetigungsfrage")?.Id);
        RuleCatalogue.Find("echo-question", name => name == "echo-question" ? "tag-question" : null)?.Id.Should().Be("tag-question");
        RuleCatalogue.Find("echo-question", name => name == "echo-question" ? "echo-question" : null).Should().BeNull();
        foreach (var renamed in Releases.Where(release => release.Change == "renamed"))
        {
            RuleCatalogue.All.Should().NotContain(rule => rule.Id == renamed.Note || rule.GermanName == renamed.Note, "an old name is not used again");
            RuleCatalogue.Find(renamed.Note)?.Id.Should().Be(renamed.Rule);
        }
    }
}
