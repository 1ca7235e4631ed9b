using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Rules;

/// <summary>What the configuration tells the rules besides severities: the words that participants know, and options of rules.</summary>
/// <param name="Glossary">Words that participants know.</param>
/// <param name="Options">The options that are set: few, so they are looked through.</param>
internal sealed record TeamSettings(ImmutableArray<string> Glossary, ImmutableArray<OptionValue> Options)
{
    /// <summary>Nothing is set.</summary>
    public static TeamSettings None { get; } = new([], []);

    /// <summary>The value of a rule's option.</summary>
    public int Number(RuleInfo rule, RuleOption option, Language language)
    {
        foreach (var set in Options)
        {
            if (set.Rule == rule.Id && set.Option == option.Name) return set.Value;
        }
        return option.DefaultIn(language);
    }

    /// <summary>True for a word or phrase of the glossary, inflected or as the first part of a compound, too.</summary>
    public bool Knows(ReadOnlySpan<char> term)
    {
        foreach (var known in Glossary)
        {
            if (IsFormOf(term, known)) return true;
        }
        return false;
    }

    /// <summary>True where <paramref name="written"/> is the word with an ending of up to two letters, or a compound that starts with it.</summary>
    public static bool IsFormOf(ReadOnlySpan<char> written, string word)
    {
        if (word.Length == 0 || !written.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = written[word.Length..];
        return rest.Length <= 2 || rest[0] == '-';
    }
}

/// <summary>An option of a rule that the configuration sets.</summary>
internal readonly record struct OptionValue(string Rule, string Option, int Value);
