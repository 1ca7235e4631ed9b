using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.LanguageServer.Features.Writing;

/// <summary>The beginning of a question that works; what stands in brackets is for the author to fill in.</summary>
/// <param name="Role">What the section is for; <c>probe</c> for follow-ups.</param>
/// <param name="Address">The form of address that it is written in, or unstated where it fits all.</param>
/// <param name="Text">The question.</param>
internal sealed record QuestionStarter(string Role, AddressForm Address, string Text)
{
    /// <summary>The question as a snippet: blanks become stops.</summary>
    public string ToSnippet()
    {
        var snippet = new StringBuilder(Text.Length + 16);
        var stops = 0;
        foreach (var c in Text)
        {
            if (c == '[') snippet.Append(CultureInfo.InvariantCulture, $"${{{++stops}:");
            else if (c == ']') snippet.Append('}');
            else snippet.Append(c is '$' or '\\' or '}' ? "\\" : "").Append(c);
        }
        return snippet.ToString();
    }
}

/// <summary>The starters of both languages; the data are <c>starters.en.txt</c> and <c>starters.de.txt</c>.</summary>
internal static class QuestionStarters
{
    private const string Probe = "probe";

    private static readonly Lazy<ImmutableArray<QuestionStarter>> English = new(() => Read("starters.en.txt"));
    private static readonly Lazy<ImmutableArray<QuestionStarter>> German = new(() => Read("starters.de.txt"));

    /// <summary>All starters in a language.</summary>
    public static ImmutableArray<QuestionStarter> All(Language language) => language == Language.German ? German.Value : English.Value;

    /// <summary>Those that fit into a section, or below a question, in the guide's form of address; all forms where it states none.</summary>
    public static IEnumerable<QuestionStarter> For(Language language, SectionRole section, bool isProbe, AddressForm address)
    {
        var role = isProbe ? Probe : ConfigurationNames.Of(section is SectionRole.Head ? SectionRole.Core : section);
        return All(language).Where(starter => starter.Role == role
            && (address == AddressForm.Unstated || starter.Address == AddressForm.Unstated || starter.Address == address));
    }

    private static ImmutableArray<QuestionStarter> Read(string name)
    {
        using var stream = typeof(QuestionStarters).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException("No resource " + name);
        using var reader = new StreamReader(stream);
        var starters = ImmutableArray.CreateBuilder<QuestionStarter>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var cells = line.Split('\t');
            if (cells.Length != 3) throw new InvalidDataException($"{name}: three columns expected in \"{line}\"");
            starters.Add(new QuestionStarter(cells[0], Enum.TryParse<AddressForm>(cells[1], ignoreCase: true, out var address) ? address : AddressForm.Unstated, cells[2]));
        }
        return starters.ToImmutable();
    }
}
