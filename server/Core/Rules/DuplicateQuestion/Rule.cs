using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Two questions ask the same.</summary>
internal sealed class DuplicateQuestion() : GuideRule(new RuleInfo("duplicate-question", "doppelte-frage", Severity.Info, "0.1.0", RuleGroup.Structure))
{
    /// <summary>So many copies are a form that is gone through again and again, and meant so.</summary>
    private const int MostCopies = 3;

    /// <summary>"How did it start?" means another thing each time.</summary>
    private const int FewWords = 2;

    private static readonly int[] EnglishGroups =
        [EnglishClass.SameDeciding, EnglishClass.SameFinding, EnglishClass.SameUsing, EnglishClass.SameProgram, EnglishClass.SameBuying];

    private static readonly int[] GermanGroups =
        [GermanClass.SameDeciding, GermanClass.SameFinding, GermanClass.SameUsing, GermanClass.SameProgram, GermanClass.SameBuying];

    /// <inheritdoc/>
    public override void Check(WholeGuide guide, List<GuideFinding> found)
    {
        // Tasks, and materials that are shown in turn, come with the same questions each.
        if (guide.Kind == GuideKind.Usability || guide.MainQuestions.Any(static item => item.Role == LineRole.Task || item.SectionRole == SectionRole.Stimulus)) return;
        var seen = new Dictionary<string, Item>(StringComparer.Ordinal);
        var copies = new List<(Item First, Item Second)>();
        foreach (var item in guide.MainQuestions)
        {
            if (item.Role != LineRole.Asked || guide.Has(item, Cue.Recap) || guide.WordsOf(item) is not { Sentences.Length: 1 } words || Key(words) is not { } key) continue;
            if (!seen.TryAdd(key, item)) copies.Add((seen[key], item));
        }
        if (copies.Count > MostCopies) return;
        foreach (var (first, second) in copies)
        {
            found.Add(new GuideFinding(second) { Related = [first.TextSpan], Arguments = [guide.Guide.Source.ToString(first.TextSpan)] });
        }
    }

    /// <summary>What a question asks about, whatever the order of its words: its content words and, where they mean the same, their group. Null for too few.</summary>
    private static string? Key(Utterance words)
    {
        var groups = words.Language == Language.German ? GermanGroups : EnglishGroups;
        var function = words.Language == Language.German ? GermanClass.FunctionWord : EnglishClass.FunctionWord;
        var light = words.Language == Language.German ? GermanClass.SameLight : EnglishClass.SameLight;
        var wh = words.Language == Language.German ? GermanClass.Wh : EnglishClass.Wh;
        var content = new SortedSet<string>(StringComparer.Ordinal);
        var count = 0;
        for (var i = 0; i < words.Words.Length; i++)
        {
            if (words.Words[i].Kind == WordKind.Blank) return null;
            if (words.Words[i].Kind > WordKind.Blank) continue;
            var group = Array.FindIndex(groups, candidate => words.Is(i, candidate));
            if (group >= 0)
            {
                content.Add("=" + (char)('a' + group));
                count++;
            }
            else if (words.Is(i, light))
            {
                continue;
            }
            else if (words.Is(i, wh))
            {
                content.Add("?" + Stem(words, i));
            }
            else if (!words.Is(i, function))
            {
                content.Add(Stem(words, i));
                count++;
            }
        }
        return count < FewWords ? null : string.Join(' ', content);
    }

    private static string Stem(Utterance words, int word)
    {
        const int Length = 6;
        var text = words.TextOf(words.Words[word]);
        return text[..Math.Min(text.Length, Length)].ToString().ToLowerInvariant();
    }
}
