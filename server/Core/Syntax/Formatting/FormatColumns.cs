namespace InterviewGuide.Syntax.Formatting;

/// <summary>The columns that the items of a guide get: four for each level, as its tree has them.</summary>
internal sealed class FormatColumns
{
    /// <summary>Columns of a level.</summary>
    public const int Step = 4;

    private readonly int[] columns;

    /// <summary>For each section, its last item that is indented; 0 where none is.</summary>
    private readonly int[] lastIndented;

    public FormatColumns(GuideSyntaxTree tree)
    {
        var nodes = tree.Nodes;
        columns = new int[nodes.Length];
        lastIndented = LastIndented(nodes);
        // What is open at the present line of the new text.
        var open = new List<int>();
        var hasQuestions = false;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.Keyword is Keyword.Comment) continue;
            if (node.Keyword == Keyword.Section)
            {
                open.Clear();
                hasQuestions = false;
                var isIndented = node.Parent >= 0 && node.Column >= nodes[node.Parent].Column + 2;
                columns[i] = node.Parent < 0 ? 0 : columns[node.Parent] + (isIndented ? Step : 0);
                continue;
            }
            columns[i] = EndsGuide(nodes, i) ? columns[node.Parent] : ColumnOf(nodes, node, open, hasQuestions);
            hasQuestions |= node.Keyword is Keyword.Ask or Keyword.Probe or Keyword.ShowMe;
            if (node.Keyword is Keyword.Table or Keyword.Guide) continue;
            while (open.Count > 0 && columns[open[^1]] > columns[i] - 2 && !node.Has(NodeTraits.BranchText)) open.RemoveAt(open.Count - 1);
            open.Add(i);
        }
        PlaceComments(nodes);
    }

    /// <summary>The column of a node's first line.</summary>
    public int this[int node] => columns[node];

    private static int[] LastIndented(ReadOnlySpan<SyntaxNode> nodes)
    {
        var last = new int[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            var parent = nodes[i].Parent;
            if (parent >= 0 && nodes[parent].Keyword == Keyword.Section && nodes[i].Column > nodes[parent].Column) last[parent] = i;
        }
        return last;
    }

    /// <summary>What is not spoken and stands at the margin behind all that is indented closes the guide, and stays there.</summary>
    private bool EndsGuide(ReadOnlySpan<SyntaxNode> nodes, int i)
    {
        ref readonly var node = ref nodes[i];
        return node.Parent >= 0 && nodes[node.Parent].Keyword == Keyword.Section && node.Column <= nodes[node.Parent].Column
            && lastIndented[node.Parent] > 0 && i > lastIndented[node.Parent]
            && (node.Keyword == Keyword.FreeField || KeywordTable.Voice(node.Keyword) is Voice.Unspoken or Voice.Plan);
    }

    private int ColumnOf(ReadOnlySpan<SyntaxNode> nodes, in SyntaxNode node, List<int> open, bool hasQuestions)
    {
        if (node.Parent < 0) return 0;
        if (nodes[node.Parent].Line == node.Line) return columns[node.Parent];
        // A branch of the section stands left of the questions before it: else it would belong to the last of them.
        if (node.Keyword == Keyword.If && hasQuestions && nodes[node.Parent].Keyword == Keyword.Section) return columns[node.Parent];
        if (nodes[node.Parent].Keyword == Keyword.Section || node.Keyword == Keyword.Table) return columns[node.Parent] + Step;
        // A dependent that other items part from what it belongs to stands beside it, where it is found again.
        return columns[node.Parent] + (open.Contains(node.Parent) ? Step : 0);
    }

    /// <summary>A comment stands where the item below it stands, or among the lines of the text that it interrupts.</summary>
    private void PlaceComments(ReadOnlySpan<SyntaxNode> nodes)
    {
        var below = 0;
        for (var i = nodes.Length - 1; i >= 0; i--)
        {
            if (nodes[i].Keyword == Keyword.Comment) columns[i] = below;
            else below = columns[i];
        }
        var text = -1;
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i].Keyword == Keyword.Comment && text >= 0 && nodes[i].Line < nodes[text].LastLine) columns[i] = columns[text] + Step;
            else if (nodes[i].Keyword != Keyword.Comment) text = i;
        }
    }
}
