using System.Globalization;
using System.Text;
using InterviewGuide.Accuracy;
using InterviewGuide.Rules;
using InterviewGuide.Testing;
using Xunit.Abstractions;

namespace InterviewGuide.Tests.Accuracy;

/// <summary>The linter is as right about labelled lines as it has ever been. <c>accuracy figures</c> writes the stored figures anew.</summary>
public class LabelledLineTests(ITestOutputHelper output)
{
    private static string Folder => Path.Combine(RepositoryFolder.Root, "tests", "Accuracy");

    /// <summary>Set, language and label of every stored figure.</summary>
    public static TheoryData<string, string, string> Stored()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var figure in StoredFigure.Read(Path.Combine(Folder, StoredFigure.FileName))) data.Add(figure.Set, figure.Language, figure.Label);
        return data;
    }

    [Theory]
    [MemberData(nameof(Stored))]
    public void Precision_and_recall_are_no_lower_than_the_stored_figures(string set, string language, string label)
    {
        if (Set(set, language) is not { } lines)
        {
            output.WriteLine($"skipped: there is no folder \"shared/labels\" beside the repository and none in $GUIDE_SHARED ({set}, {language}, {label})");
            return;
        }
        var stored = StoredFigure.Read(Path.Combine(Folder, StoredFigure.FileName)).Single(f => f.Set == set && f.Language == language && f.Label == label);
        var measured = StoredFigure.Measure(set, language, label, lines);
        measured.Precision.Should().BeGreaterThanOrEqualTo(stored.Precision, "precision of {0} may not fall", label);
        measured.Recall.Should().BeGreaterThanOrEqualTo(stored.Recall, "recall of {0} may not fall", label);
        measured.StrongPrecision.Should().BeGreaterThanOrEqualTo(stored.StrongPrecision, "strong evidence for {0} may not become less sure", label);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void The_own_set_has_at_least_400_lines_and_30_for_each_label(string language)
    {
        var lines = LabelledLine.Read(StoredFigure.PathOfOwn(Folder, language));
        lines.Count.Should().BeGreaterThanOrEqualTo(400);
        lines.Select(l => l.Text).Should().OnlyHaveUniqueItems();
        foreach (var label in Labels.Rules.Keys)
            lines.Count(l => l.ValueOf(label) == 'y').Should().BeGreaterThanOrEqualTo(30, "of {0}", label);
    }

    [Fact]
    public void Labels_name_rules_that_exist() =>
        Labels.Rules.Values.SelectMany(r => r).Should().BeSubsetOf(RuleCatalogue.All.Select(r => r.Id));

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Lines_without_a_label_raise_at_most_two_alarms_per_hundred(string language)
    {
        var measurement = new Measurement(StoredFigure.Parse(language));
        var clean = LabelledLine.Read(StoredFigure.PathOfOwn(Folder, language)).Where(l => l.Labels.Count == 0).ToList();
        var alarms = new StringBuilder();
        var count = 0;
        foreach (var line in clean)
        {
            foreach (var finding in measurement.FindingsOn(line.Text, line.SpokenAs == "say").Where(f => f.Severity >= Severity.Warning))
            {
                count++;
                alarms.AppendLine(CultureInfo.InvariantCulture, $"{finding.Rule}: {line.Text}");
            }
        }
        count.Should().BeLessThanOrEqualTo(2 * clean.Count / 100, "{0}", alarms);
    }

    private static readonly Dictionary<(string, string), LabelledSet?> Sets = [];

    private static LabelledSet? Set(string set, string language)
    {
        lock (Sets)
        {
            if (Sets.TryGetValue((set, language), out var known)) return known;
            var path = set == StoredFigure.Own
                ? StoredFigure.PathOfOwn(Folder, language)
                : RepositoryFolder.Shared is { } shared ? Path.Combine(shared, "labels", language + ".tsv") : null;
            return Sets[(set, language)] = path is not null && File.Exists(path) ? new LabelledSet(StoredFigure.Parse(language), LabelledLine.Read(path)) : null;
        }
    }
}
