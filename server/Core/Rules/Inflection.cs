using InterviewGuide.Model;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>The word forms that templates ask for, as functions of captured words.</summary>
internal abstract class Inflection
{
    public static Inflection Of(Language language) => language == Language.German ? GermanInflection.Instance : EnglishInflection.Instance;

    /// <summary>Applies a function of a template; what cannot be formed for sure becomes a blank for the author, in square brackets.</summary>
    public abstract string Apply(string function, string[] arguments);

    /// <summary>A blank that names what to fill in.</summary>
    protected static string Blank(string what) => $"[{what}]";
}

/// <summary>English word forms.</summary>
internal sealed class EnglishInflection : Inflection
{
    public static EnglishInflection Instance { get; } = new();

    /// <inheritdoc/>
    public override string Apply(string function, string[] arguments)
    {
        var word = arguments[0].ToLowerInvariant();
        return function switch
        {
            "past" => Past(word),
            "participle" => EnglishWords.VerbParticipleOf(word) ?? Regular(word, "ed"),
            "base" => Base(word),
            "ing" => Regular(word, "ing"),
            "lower" => Lower(arguments[0]),
            _ => Blank(word),
        };
    }

    /// <summary>The base form of a past one. A few past forms are verbs of their own.</summary>
    private static string Base(string word) => word switch
    {
        "found" => "find",
        "saw" => "see",
        "left" => "leave",
        "felt" => "feel",
        "fell" => "fall",
        "lay" => "lie",
        _ => EnglishWords.BaseOf(word) ?? word,
    };

    /// <summary>The past form of a verb that stands in its base form or as a participle.</summary>
    private static string Past(string word)
    {
        if (EnglishWords.VerbPastOf(word) is { } past) return past;
        if (EnglishWords.BaseOf(word) is { } verb) return EnglishWords.VerbPastOf(verb) ?? word;
        return word.EndsWith("ed", StringComparison.Ordinal) ? word : Regular(word, "ed");
    }

    private static string Lower(string text) => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) && text[1] != '\'' && text[1] != ' '
        ? char.ToLowerInvariant(text[0]) + text[1..] : text;

    private static string Regular(string verb, string ending)
    {
        if (verb.Length < 2) return Blank(verb);
        var last = verb[^1];
        var isEd = ending == "ed";
        if (last == 'e') return isEd ? verb + "d" : verb.EndsWith("ee", StringComparison.Ordinal) || verb == "be" ? verb + "ing" : verb[..^1] + "ing";
        if (last == 'y' && isEd && !IsVowel(verb[^2])) return verb[..^1] + "ied";
        if (verb.Length <= 4 && verb.Length >= 3 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3])) return verb + last + ending;
        return verb + ending;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}

/// <summary>German word forms: participles, auxiliaries and forms of address.</summary>
internal sealed class GermanInflection : Inflection
{
    public static GermanInflection Instance { get; } = new();

    /// <inheritdoc/>
    public override string Apply(string function, string[] arguments)
    {
        var word = arguments[0];
        return function switch
        {
            // A separated verb is given in two parts: participle(vor,gehen) is vorgegangen.
            "participle" => Participle(string.Concat(arguments)),
            "haben" => Choose(word, "haben", "hast", "habt"),
            "hatten" => Choose(word, "hatten", "hattest", "hattet"),
            "erleben" => Choose(word, "erleben", "erlebst", "erlebt"),
            "past" => word.ToLowerInvariant() switch { "haben" => "hatten", "hast" => "hattest", "habt" => "hattet", "sind" => "waren", "bist" => "warst", "seid" => "wart", _ => Blank(word) },
            "waren" => Choose(word, "waren", "warst", "wart"),
            "think" => Choose(word, "denken Sie", "denk", "denkt"),
            "mussten" => Choose(word, "mussten", "musstest", "musstet"),
            "sein" => Choose(word, "sind", "bist", "seid"),
            "zu" => WithZu(string.Concat(arguments)),
            "possessive" => Choose(word, "Ihrer", "deiner", "eurer"),
            "können" => Choose(word, "können", "kannst", "könnt"),
            "aux" => GermanWords.AuxiliaryOfOf(Infinitive(string.Concat(arguments[..^1]))) == "sein" ? Choose(arguments[^1], "sind", "bist", "seid") : Choose(arguments[^1], "haben", "hast", "habt"),
            "tell" => Choose(word, "erzählen Sie", "erzähl", "erzählt"),
            "describe" => Choose(word, "beschreiben Sie", "beschreib", "beschreibt"),
            "show" => Choose(word, "zeigen Sie", "zeig", "zeigt"),
            "dative" => Choose(word, "Ihnen", "dir", "euch"),
            "self" => Choose(word, "sich", "dich", "euch"),
            "accusative" => Choose(word, "Sie", "dich", "euch"),
            "you" => Choose(word, "Sie", "du", "ihr"),
            _ => Blank(word),
        };
    }

    /// <summary>The participle: from the lexicon, or by rule where the verb is a regular one.</summary>
    private static string Participle(string form)
    {
        var verb = Infinitive(form);
        if (GermanWords.ParticipleOf(verb) is { } known) return known;
        if (verb.EndsWith("ieren", StringComparison.Ordinal)) return verb[..^2] + "t";
        if (SeparablePrefixOf(verb) is { } prefix)
            return GermanWords.ParticipleOf(verb[prefix.Length..]) is { } separated ? prefix + separated : Blank("Partizip von " + verb);
        // Strong verbs are a closed class and stand in the lexicon; verbs that it does not know were made lately, or of a noun.
        if (!verb.EndsWith('n') || verb.Length < 4) return Blank("Partizip von " + verb);
        var stem = verb.EndsWith("en", StringComparison.Ordinal) ? verb[..^2] : verb[..^1];
        var ending = stem[^1] is 't' or 'd' ? "et" : "t";
        return (InseparablePrefixes.Any(p => verb.StartsWith(p, StringComparison.Ordinal)) ? "" : "ge") + stem + ending;
    }

    /// <summary>The infinitive with zu: in front of the verb, or behind its separable prefix.</summary>
    private static string WithZu(string infinitive)
    {
        var verb = infinitive.ToLowerInvariant();
        return SeparablePrefixOf(verb) is { } prefix ? prefix + "zu" + verb[prefix.Length..] : "zu " + verb;
    }

    /// <summary>The infinitive of a form that goes with Sie, du or ihr; the form itself where the lexicon knows none.</summary>
    private static string Infinitive(string form)
    {
        var verb = form.ToLowerInvariant();
        if (GermanWords.ParticipleOf(verb) is not null) return verb;
        foreach (var ending in (ReadOnlySpan<string>)["est", "st", "et", "t"])
        {
            if (!verb.EndsWith(ending, StringComparison.Ordinal)) continue;
            var stem = verb[..^ending.Length];
            foreach (var candidate in (ReadOnlySpan<string>)[stem, Unchanged(stem, "ie", "e"), Unchanged(stem, "i", "e"), Unchanged(stem, "ä", "a"), Unchanged(stem, "äu", "au")])
            {
                if (GermanWords.ParticipleOf(candidate + "en") is not null) return candidate + "en";
                if (GermanWords.ParticipleOf(candidate + "n") is not null) return candidate + "n";
            }
        }
        return verb;
    }

    /// <summary>The stem with the vowel of the infinitive: liest, les.</summary>
    private static string Unchanged(string stem, string vowel, string original)
    {
        var at = stem.LastIndexOf(vowel, StringComparison.Ordinal);
        return at < 0 ? stem : stem[..at] + original + stem[(at + vowel.Length)..];
    }

    /// <summary>A prefix that is written apart, if the rest is a verb and the participle shows that it separates.</summary>
    private static string? SeparablePrefixOf(string verb)
    {
        foreach (var prefix in SeparablePrefixes)
        {
            if (!verb.StartsWith(prefix, StringComparison.Ordinal) || GermanWords.ParticipleOf(verb[prefix.Length..]) is null) continue;
            var participle = GermanWords.ParticipleOf(verb);
            if (participle is null || participle.StartsWith(prefix + "ge", StringComparison.Ordinal)) return prefix;
        }
        return null;
    }

    private static readonly string[] InseparablePrefixes = ["be", "emp", "ent", "er", "ge", "miss", "ver", "zer"];

    private static readonly string[] SeparablePrefixes =
        ["zusammen", "herunter", "heraus", "herein", "zurück", "weiter", "runter", "durch", "fest", "nach", "raus", "rein", "teil", "vor", "weg", "ein", "auf", "aus", "bei", "her", "hin", "los", "mit", "um", "ab", "an", "zu"];

    private static string Choose(string pronoun, string formal, string singular, string plural) => pronoun.ToLowerInvariant() switch
    {
        "du" or "dich" or "dir" or "dein" or "deine" or "deinen" or "deinem" or "deiner" or "deines" => singular,
        "euch" or "euer" or "eure" or "euren" or "eurem" or "eurer" or "eures" => plural,
        "ihr" when pronoun[0] == 'i' => plural,
        _ => formal,
    };
}
