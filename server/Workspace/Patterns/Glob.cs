using System.Collections.Immutable;

namespace InterviewGuide.Workspace.Patterns;

/// <summary>
/// A path pattern with <c>*</c>, <c>?</c>, <c>**</c>, <c>[a-z]</c>, <c>[!a-z]</c>, <c>{a,b}</c> and <c>\</c> before a
/// character that means itself. All ways to match are followed at once, so the time is that of path length times
/// pattern length at worst.
/// </summary>
public sealed class Glob
{
    private const int OnStack = 128;
    private readonly ImmutableArray<GlobStep> steps;
    private readonly bool ignoreCase;

    /// <summary>Prepares <paramref name="pattern"/>, which is matched against whole paths with <c>/</c> between names.</summary>
    /// <param name="pattern">The pattern. Brackets and braces that are not closed mean themselves.</param>
    /// <param name="ignoreCase">True where the file system makes no difference between a and A.</param>
    /// <param name="braces">False where braces mean themselves, as in <c>.gitignore</c>.</param>
    public Glob(string pattern, bool ignoreCase = false, bool braces = true)
    {
        this.ignoreCase = ignoreCase;
        steps = new GlobCompiler(ignoreCase ? pattern.ToUpperInvariant() : pattern, braces).Compile();
    }

    /// <summary>True where the whole of <paramref name="path"/> matches.</summary>
    public bool IsMatch(ReadOnlySpan<char> path)
    {
        var size = steps.Length;
        Span<int> memory = size <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * size];
        var current = new StateSet(memory[..size]);
        var next = new StateSet(memory.Slice(size, size));
        var seen = memory.Slice(2 * size, size);
        seen.Clear();
        var round = 1;
        Add(ref current, seen, round, 0);
        foreach (var c in path)
        {
            var character = ignoreCase ? char.ToUpperInvariant(c) : c;
            next.Count = 0;
            round++;
            for (var i = 0; i < current.Count; i++)
            {
                var at = current.States[i];
                if (steps[at].Accepts(character)) Add(ref next, seen, round, at + 1);
            }
            if (next.Count == 0) return false;
            var swap = current;
            current = next;
            next = swap;
        }
        for (var i = 0; i < current.Count; i++)
            if (steps[current.States[i]].Kind == GlobStepKind.Match) return true;
        return false;
    }

    private void Add(ref StateSet set, Span<int> seen, int round, int at)
    {
        if (seen[at] == round) return;
        seen[at] = round;
        var step = steps[at];
        switch (step.Kind)
        {
            case GlobStepKind.Jump:
                Add(ref set, seen, round, step.Target);
                break;
            case GlobStepKind.Fork:
                Add(ref set, seen, round, at + 1);
                Add(ref set, seen, round, step.Target);
                break;
            default:
                set.States[set.Count++] = at;
                break;
        }
    }

    private ref struct StateSet(Span<int> states)
    {
        public readonly Span<int> States = states;
        public int Count;
    }
}

internal enum GlobStepKind : byte
{
    Character,
    AnyInName,
    Any,
    Class,
    Fork,
    Jump,
    Match,
}

/// <summary>One step of a prepared pattern: takes one character and goes on to the next step, or goes on without one.</summary>
internal readonly record struct GlobStep(GlobStepKind Kind, char Character = '\0', string Set = "", bool Negated = false, int Target = 0)
{
    /// <summary>True where the step takes <paramref name="c"/>. A set holds pairs: first and last character of a range.</summary>
    public bool Accepts(char c) => Kind switch
    {
        GlobStepKind.Character => c == Character,
        GlobStepKind.AnyInName => c != '/',
        GlobStepKind.Any => true,
        GlobStepKind.Class => c != '/' && InSet(c) != Negated,
        _ => false,
    };

    private bool InSet(char c)
    {
        for (var i = 0; i + 1 < Set.Length; i += 2)
            if (c >= Set[i] && c <= Set[i + 1]) return true;
        return false;
    }
}
