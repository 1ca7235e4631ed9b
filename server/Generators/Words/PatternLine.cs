using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>A pattern of a rule with its guards and rewrites, as written in the rule's pattern file.</summary>
internal sealed class PatternLine
{
    private PatternLine(int rule, string text)
    {
        Rule = rule;
        Text = text;
        Node = PatternParser.Parse(text);
    }

    /// <summary>Place of its rule in the rule order.</summary>
    public int Rule { get; }

    /// <summary>Its elements as written.</summary>
    public string Text { get; }
    public PatternNode Node { get; }

    /// <summary>True where it tells a cue and belongs to no rule.</summary>
    public bool IsCue => Effect != PatternEffect.Feature && Rule >= PatternFormat.FirstCue;
    public PatternEffect Effect { get; private set; }
    public bool IsWeak { get; private set; }
    public uint Required { get; private set; }
    public uint Forbidden { get; private set; }
    public List<string> Rewrites { get; } = new List<string>();

    /// <summary>Reads a line such as <c>~ @polar @!past would you buy ...</c>.</summary>
    /// <exception cref="FormatException">The line is malformed.</exception>
    public static PatternLine Parse(int rule, string line)
    {
        var effect = PatternEffect.Report;
        var isWeak = false;
        uint required = 0, forbidden = 0;
        var rest = line.Trim();
        if (rest.StartsWith("~- ", StringComparison.Ordinal)) { (effect, isWeak) = (PatternEffect.Excuse, true); rest = rest.Substring(3); }
        else if (rest.StartsWith("-- ", StringComparison.Ordinal)) { effect = PatternEffect.ExcuseSentence; rest = rest.Substring(3); }
        else if (rest.StartsWith("- ", StringComparison.Ordinal)) { effect = PatternEffect.Excuse; rest = rest.Substring(2); }
        else if (rest.StartsWith("~ ", StringComparison.Ordinal)) { isWeak = true; rest = rest.Substring(2); }
        rest = rest.TrimStart();
        while (rest.StartsWith("@", StringComparison.Ordinal))
        {
            var end = rest.IndexOf(' ');
            if (end < 0) throw new FormatException("a pattern must follow the guard " + rest);
            var name = rest.Substring(1, end - 1);
            var isForbidden = name.StartsWith("!", StringComparison.Ordinal);
            var bit = Feature(isForbidden ? name.Substring(1) : name);
            if (isForbidden) forbidden |= bit;
            else required |= bit;
            rest = rest.Substring(end + 1).TrimStart();
        }
        return new PatternLine(rule, rest)
        {
            Effect = effect,
            IsWeak = isWeak,
            Required = required,
            Forbidden = forbidden,
        };
    }

    /// <summary>Reads a line such as <c>past last (week|month|year)</c>: the feature and the pattern that tells it.</summary>
    /// <exception cref="FormatException">The line is malformed.</exception>
    public static PatternLine ParseFeature(string line)
    {
        var end = line.IndexOf(' ');
        if (end < 0) throw new FormatException("a pattern must follow " + line);
        var pattern = Parse((int)Feature(line.Substring(0, end)), line.Substring(end + 1));
        pattern.Effect = PatternEffect.Feature;
        return pattern;
    }

    private static uint Feature(string name)
    {
        if (name.Length > 0 && Enum.TryParse<SentenceFeatures>(char.ToUpperInvariant(name[0]) + name.Substring(1), out var feature)) return (uint)feature;
        throw new FormatException("unknown guard @" + name);
    }
}
