using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Reads <c># allow rule-id, rule-id: reason</c> and its German form <c># erlaube</c>, for the next item or (<c>-file</c>, <c>-datei</c>) the whole file.</summary>
internal static class AllowComments
{
    /// <summary>True where the words behind <c>#</c> start as an allow comment does.</summary>
    public static bool Opens(ReadOnlySpan<char> words) => VerbLength(words, out _) > 0;

    /// <summary>Reads a comment from its <c>#</c> on; null where it allows nothing.</summary>
    public static AllowComment? Read(string text, int start, int end, IReadOnlySet<string> ruleNames)
    {
        var at = Letters.SkipBlanks(text, start + 1, end);
        var verb = VerbLength(text.AsSpan(at, end - at), out var wholeFile);
        if (verb == 0) return null;
        at += verb;
        var colon = text.AsSpan(at, end - at).IndexOf(':');
        var stop = colon < 0 ? end : at + colon;
        var names = ImmutableArray.CreateBuilder<string>();
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        while (at < stop)
        {
            var comma = text.AsSpan(at, stop - at).IndexOf(',');
            var next = comma < 0 ? stop : at + comma;
            var first = Letters.SkipBlanks(text, at, next);
            var last = Letters.TrimEnd(text, first, next);
            if (last > first)
            {
                names.Add(text[first..last]);
                spans.Add(TextSpan.FromBounds(first, last));
            }
            at = next + 1;
        }
        if (names.Count == 0 || !IsRuleName(names[0], ruleNames)) return null;
        var reason = colon < 0 ? "" : text[(stop + 1)..end].Trim();
        return new AllowComment(wholeFile, names.ToImmutable(), spans.ToImmutable(), reason.Length > 0 ? reason : null);
    }

    private static bool IsRuleName(string name, IReadOnlySet<string> ruleNames) =>
        !name.Contains(' ') && (name.Contains('-') || ruleNames.Contains(name));

    private static int VerbLength(ReadOnlySpan<char> words, out bool wholeFile)
    {
        wholeFile = true;
        if (IsVerb(words, "allow-file")) return "allow-file".Length;
        if (IsVerb(words, "erlaube-datei")) return "erlaube-datei".Length;
        wholeFile = false;
        if (IsVerb(words, "allow")) return "allow".Length;
        return IsVerb(words, "erlaube") ? "erlaube".Length : 0;
    }

    private static bool IsVerb(ReadOnlySpan<char> words, string verb) =>
        words.StartsWith(verb, StringComparison.OrdinalIgnoreCase) && words.Length > verb.Length && Letters.IsBlank(words[verb.Length]);
}

/// <summary>An allow comment, taken apart.</summary>
internal sealed record AllowComment(bool WholeFile, ImmutableArray<string> Rules, ImmutableArray<TextSpan> RuleSpans, string? Reason);
