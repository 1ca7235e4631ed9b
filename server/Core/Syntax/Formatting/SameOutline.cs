using InterviewGuide.Text;

namespace InterviewGuide.Syntax.Formatting;

/// <summary>Compares how two texts are read.</summary>
internal static class SameOutline
{
    /// <summary>True where both hold the same items with the same words, in the same places.</summary>
    public static bool Of(GuideSyntaxTree one, GuideSyntaxTree other)
    {
        if (one.Nodes.Length != other.Nodes.Length || one.References.Length != other.References.Length || one.Gaps.Length != other.Gaps.Length) return false;
        for (var i = 0; i < one.Nodes.Length; i++)
        {
            ref readonly var a = ref one.Nodes[i];
            ref readonly var b = ref other.Nodes[i];
            if (a.Keyword != b.Keyword || a.Parent != b.Parent || a.Section != b.Section || a.SectionRole != b.SectionRole || a.Traits != b.Traits) return false;
            if (!SameWords(one.Source, a.Text, other.Source, b.Text) || !SameWords(one.Source, a.Label, other.Source, b.Label)) return false;
        }
        return true;
    }

    /// <summary>True where two texts differ in nothing but blanks and line ends.</summary>
    private static bool SameWords(SourceText one, TextSpan a, SourceText other, TextSpan b)
    {
        var left = one.Slice(a);
        var right = other.Slice(b);
        int i = 0, j = 0;
        while (true)
        {
            while (i < left.Length && IsSpace(left[i])) i++;
            while (j < right.Length && IsSpace(right[j])) j++;
            if (i == left.Length || j == right.Length) return i == left.Length && j == right.Length;
            if (left[i++] != right[j++]) return false;
        }
    }

    private static bool IsSpace(char c) => c is '\n' or '\r' || Letters.IsBlank(c);
}
