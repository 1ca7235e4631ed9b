using System.Globalization;
using System.Reflection;
using InterviewGuide.Model;

namespace InterviewGuide.Workspace;

/// <summary>
/// Texts for people, by key and in the reader's language: one embedded data file for each language, one
/// <c>key: text</c> a line. Read when the first text is asked for, so that a run that says nothing pays nothing.
/// </summary>
public sealed class TextTable
{
    private readonly Lazy<Dictionary<string, string>> english;
    private readonly Lazy<Dictionary<string, string>> german;

    /// <summary>Texts of the resources <c>NAME.en.txt</c> and <c>NAME.de.txt</c> in <paramref name="assembly"/>.</summary>
    public TextTable(Assembly assembly, string name)
    {
        english = new(() => Read(assembly, name + ".en.txt"));
        german = new(() => Read(assembly, name + ".de.txt"));
    }

    /// <summary>The keys that have a text in <paramref name="locale"/>.</summary>
    public IReadOnlyCollection<string> Keys(Language locale) => Of(locale).Keys;

    /// <summary>True where <paramref name="key"/> has a text in <paramref name="locale"/>.</summary>
    public bool Has(string key, Language locale) => Of(locale).ContainsKey(key);

    /// <summary>The text of <paramref name="key"/>, its blanks <c>{0}</c>, <c>{1}</c>, ... filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Get(Language locale, string key, params ReadOnlySpan<object?> arguments)
    {
        var text = Of(locale)[key];
        return arguments.IsEmpty ? text : string.Format(CultureInfo.InvariantCulture, text, arguments);
    }

    /// <summary>The text of <c>KEY.one</c> or <c>KEY.other</c>; the number is the first blank.</summary>
    public string Count(Language locale, string key, int number) =>
        Get(locale, number == 1 ? key + ".one" : key + ".other", number);

    private Dictionary<string, string> Of(Language locale) => locale == Language.German ? german.Value : english.Value;

    private static Dictionary<string, string> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException("No resource " + resource);
        using var reader = new StreamReader(stream);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0) throw new InvalidDataException($"{resource}: no key in \"{line}\"");
            texts.Add(line[..colon], line[(colon + 2)..].Replace("\\n", "\n", StringComparison.Ordinal));
        }
        return texts;
    }
}
