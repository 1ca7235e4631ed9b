using System.Text.RegularExpressions;

namespace InterviewGuide.LanguageServer.Tests.Protocol;

/// <summary>docs/conformance.md says which tests show what; here it is shown that they exist.</summary>
public sealed partial class ConformanceTests
{
    private static readonly string[] Rows = [.. File.ReadAllLines(RepositoryFolder.At("docs", "conformance.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| what", StringComparison.Ordinal))];

    private static readonly HashSet<string> Tests =
    [
        .. Directory.EnumerateFiles(RepositoryFolder.At("tests"), "*Tests.cs", SearchOption.AllDirectories)
            .SelectMany(file => Method().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void Every_demand_of_the_protocol_names_tests_that_exist()
    {
        Rows.Should().HaveCountGreaterThan(40);
        foreach (var row in Rows)
        {
            var named = Name().Matches(row[(row.LastIndexOf("| `", StringComparison.Ordinal) + 1)..]).Select(match => match.Groups[1].Value).ToArray();
            named.Should().NotBeEmpty(row).And.BeSubsetOf(Tests, row);
        }
    }

    [GeneratedRegex(@"public (?:async )?(?:Task|void) (\w+)\(")]
    private static partial Regex Method();

    [GeneratedRegex(@"`(\w+)`")]
    private static partial Regex Name();
}
