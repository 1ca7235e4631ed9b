using System.Collections.Immutable;

namespace InterviewGuide.Workspace.Patterns;

/// <summary>Turns a pattern into the steps that <see cref="Glob"/> follows.</summary>
internal sealed class GlobCompiler(string pattern, bool braces)
{
    private const int DeepestBraces = 20;
    private readonly ImmutableArray<GlobStep>.Builder steps = ImmutableArray.CreateBuilder<GlobStep>();
    private int at;
    private int depth;

    public ImmutableArray<GlobStep> Compile()
    {
        while (at < pattern.Length) Part();
        Emit(GlobStepKind.Match);
        return steps.ToImmutable();
    }

    private void Part()
    {
        var c = pattern[at];
        if (c == '*') Star();
        else if (c == '[' && TryClass()) return;
        else if (c == '{' && braces && depth < DeepestBraces && ClosingBrace(at) > 0) Alternatives();
        else if (c == '?') { Emit(GlobStepKind.AnyInName); at++; }
        else
        {
            if (c == '\\' && at + 1 < pattern.Length) at++;
            steps.Add(new GlobStep(GlobStepKind.Character, pattern[at++]));
        }
    }

    private void Star()
    {
        var start = at;
        while (at < pattern.Length && pattern[at] == '*') at++;
        var wholeName = at - start == 2 && (start == 0 || pattern[start - 1] == '/') && (at == pattern.Length || pattern[at] == '/');
        if (!wholeName) Repeat(GlobStepKind.AnyInName);
        else if (at == pattern.Length)
        {
            Emit(GlobStepKind.Any);
            Repeat(GlobStepKind.Any);
        }
        else
        {
            // "**/" stands for any number of folders, none included.
            at++;
            var fork = steps.Count;
            Emit(GlobStepKind.Fork);
            Repeat(GlobStepKind.Any);
            steps.Add(new GlobStep(GlobStepKind.Character, '/'));
            steps[fork] = new GlobStep(GlobStepKind.Fork, Target: steps.Count);
        }
    }

    private void Repeat(GlobStepKind kind)
    {
        var fork = steps.Count;
        Emit(GlobStepKind.Fork);
        Emit(kind);
        steps.Add(new GlobStep(GlobStepKind.Jump, Target: fork));
        steps[fork] = new GlobStep(GlobStepKind.Fork, Target: steps.Count);
    }

    private bool TryClass()
    {
        var i = at + 1;
        var negated = i < pattern.Length && pattern[i] is '!' or '^';
        if (negated) i++;
        var first = i;
        var set = new System.Text.StringBuilder();
        while (i < pattern.Length && (pattern[i] != ']' || i == first))
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length) i++;
            var low = pattern[i++];
            var high = low;
            if (i + 1 < pattern.Length && pattern[i] == '-' && pattern[i + 1] != ']')
            {
                high = pattern[i + 1];
                i += 2;
            }
            set.Append(low).Append(high);
        }
        if (i >= pattern.Length) return false;
        steps.Add(new GlobStep(GlobStepKind.Class, Set: set.ToString(), Negated: negated));
        at = i + 1;
        return true;
    }

    private void Alternatives()
    {
        var end = ClosingBrace(at);
        var exits = new List<int>();
        depth++;
        at++;
        while (true)
        {
            var fork = steps.Count;
            Emit(GlobStepKind.Fork);
            while (at < end && pattern[at] != ',') Part();
            var last = at >= end;
            if (!last)
            {
                exits.Add(steps.Count);
                Emit(GlobStepKind.Jump);
            }
            steps[fork] = last ? new GlobStep(GlobStepKind.Jump, Target: fork + 1) : new GlobStep(GlobStepKind.Fork, Target: steps.Count);
            at++;
            if (last) break;
        }
        depth--;
        foreach (var exit in exits) steps[exit] = new GlobStep(GlobStepKind.Jump, Target: steps.Count);
    }

    private int ClosingBrace(int from)
    {
        var open = 0;
        for (var i = from; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\') i++;
            else if (pattern[i] == '{') open++;
            else if (pattern[i] == '}' && --open == 0) return i;
        }
        return -1;
    }

    private void Emit(GlobStepKind kind) => steps.Add(new GlobStep(kind));
}
