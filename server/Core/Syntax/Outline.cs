using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>The structure of a guide while it is being read: its nodes, and what is open at the present line.</summary>
internal sealed class Outline(int capacity)
{
    private readonly List<int> open = [];
    private readonly List<(int Node, int Level)> sections = [];
    private readonly Holders holders = new();
    private bool hasBody;

    /// <summary>No node: the top of the guide.</summary>
    public const int Root = -1;

    public NodeList Nodes { get; } = new(capacity);

    /// <summary>The bullets at a keyword's own column.</summary>
    public OwnColumnList OwnList;

    /// <summary>The open section, or <see cref="Root"/>.</summary>
    public int Section { get; private set; } = Root;

    /// <summary>True before the first section, and before the first line that only a section may hold.</summary>
    public bool InHead => Section == Root && !hasBody;

    /// <summary>Role of the open section.</summary>
    public SectionRole SectionRole => Section != Root ? Nodes[Section].SectionRole : hasBody ? SectionRole.Core : SectionRole.Head;

    /// <summary>The innermost open item, or the open section, or <see cref="Root"/>.</summary>
    public int Top => open.Count > 0 ? open[^1] : Section;

    /// <summary>True where an item (no section) is open.</summary>
    public bool HasOpenItem => open.Count > 0;

    /// <summary>Reads on as the body of a guide that has no section.</summary>
    public void StartBody()
    {
        hasBody = true;
        open.Clear();
    }

    /// <summary>Closes all items that are not at least two columns left of <paramref name="column"/>. One column is no nesting.</summary>
    public void CloseFor(int column)
    {
        while (open.Count > 0 && Nodes[open[^1]].Column > column - 2) open.RemoveAt(open.Count - 1);
    }

    /// <summary>Closes the innermost open item.</summary>
    public void CloseTop() => open.RemoveAt(open.Count - 1);

    /// <summary>Adds a node, and opens it unless it is one that holds nothing.</summary>
    public int Add(SyntaxNode node, bool opens = true)
    {
        node.Section = Section;
        node.SectionRole = SectionRole;
        if (InHead) node.Traits |= NodeTraits.InHead;
        var index = Nodes.Add(node);
        if (node.Parent != Root && node.Keyword != Keyword.Comment) Nodes[node.Parent].Traits |= NodeTraits.HasChildren;
        if (!opens) return index;
        open.Add(index);
        holders.Add(node.Keyword, index, node.Column, Nodes);
        return index;
    }

    /// <summary>Opens a section and closes all that are not left of it; <paramref name="level"/> is the number of <c>#</c> signs, 2 for a keyword.</summary>
    public int AddSection(SyntaxNode node, int level)
    {
        while (sections.Count > 0 && !(node.Column >= Nodes[sections[^1].Node].Column + 2 || level > sections[^1].Level)) sections.RemoveAt(sections.Count - 1);
        node.Parent = sections.Count > 0 ? sections[^1].Node : Root;
        node.Section = Nodes.Count;
        var index = Nodes.Add(node);
        sections.Add((index, level));
        Section = index;
        open.Clear();
        holders.Clear();
        OwnList = default;
        return index;
    }

    /// <summary>What the open section lies in, or <see cref="Root"/>.</summary>
    public int OuterSection(int column, int level)
    {
        for (var i = sections.Count - 1; i >= 0; i--)
        {
            if (column >= Nodes[sections[i].Node].Column + 2 || level > sections[i].Level) return sections[i].Node;
        }
        return Root;
    }

    /// <summary>
    /// What holds a line with this keyword at this column; <see cref="CloseFor"/> must have been called.
    /// <paramref name="fits"/> is false where nothing may hold it and it stays in the open section.
    /// </summary>
    public int ParentFor(Keyword keyword, int column, out bool fits)
    {
        fits = true;
        var isDependent = Keywords.IsDependent(keyword);
        var container = Root;
        while (open.Count > 0)
        {
            var top = open[^1];
            if (Keywords.MayHold(Nodes[top].Keyword, keyword, InHead))
            {
                // A container leaves dependents to the question before them, if there is one inside it.
                if (!isDependent || !Keywords.IsContainer(Nodes[top].Keyword)) return top;
                container = top;
                break;
            }
            open.RemoveAt(open.Count - 1);
        }
        if (isDependent && holders.Nearest(keyword, column, Nodes) is >= 0 and var holder && holder > container
            && !(keyword == Keyword.Probe && container != Root && Nodes[container].Keyword == Keyword.Task && Nodes[holder].KeywordSpan.IsEmpty))
        {
            return keyword == Keyword.If ? BesideBranch(holder) : holder;
        }
        if (container != Root) return container;
        var place = InHead ? Places.Head : Places.Section;
        fits = (KeywordTable.Where(keyword) & (place | Places.Anywhere)) != 0;
        return Section;
    }

    /// <summary>The place of what encloses the present line, from the inside out, for words that mean different things in different places.</summary>
    public Places PlaceAt(int depth)
    {
        if (depth < open.Count) return Keywords.PlaceOf(Nodes[open[open.Count - 1 - depth]].Keyword);
        return depth == open.Count ? InHead ? Places.Head : Places.Section : Places.None;
    }

    /// <summary>Number of places that <see cref="PlaceAt"/> knows.</summary>
    public int Depth => open.Count + 1;

    /// <summary>The question, probe or task that a node belongs to, branches and groups left aside; <see cref="Root"/> for none.</summary>
    public int QuestionAbove(int node)
    {
        while (node != Root && Nodes[node].Keyword is Keyword.If or Keyword.Optional or Keyword.Must) node = Nodes[node].Parent;
        return node != Root && Nodes[node].Keyword is Keyword.Ask or Keyword.Probe or Keyword.ShowMe ? node : Root;
    }

    /// <summary>A branch never nests in a branch at its own column: it stands beside it.</summary>
    private int BesideBranch(int holder)
    {
        var parent = Nodes[holder].Parent;
        return parent != Root && Nodes[parent].Keyword == Keyword.If && Nodes[holder].Column <= Nodes[parent].Column + 1 ? Nodes[parent].Parent : holder;
    }
}

/// <summary>The bullets at the own column of a keyword that names them.</summary>
internal struct OwnColumnList
{
    private int node;
    private int column;
    private bool hasEntries;
    private bool hasText;

    /// <summary>The list's keyword starts here. One with text of its own names only the bullets right below.</summary>
    public static OwnColumnList Of(int node, int column, bool hasText = false) => new() { node = node + 1, column = column, hasText = hasText };

    /// <summary>The keyword's node, or -1 where no such list is open.</summary>
    public readonly int Node => node - 1;

    /// <summary>True where this line is an entry: a bullet at the keyword's column, or an id where the list declares ids. Any other line there ends the list.</summary>
    public bool Takes(in GuideLine line, NodeList nodes)
    {
        if (node == 0) return false;
        if (line.Column >= column + 2)
        {
            if (!hasEntries) node = 0;
            return false;
        }
        if (line.Column >= column - 1 && (line.IsBulleted || (line.Form == LineForm.Id && !hasText && Keywords.DeclaresIds(nodes[Node].Keyword))))
        {
            hasEntries = true;
            return true;
        }
        node = 0;
        return false;
    }

    /// <summary>A blank line behind the first entry ends the list, or before it where the keyword has text of its own.</summary>
    public void MeetBlankLine()
    {
        if (hasEntries || hasText) node = 0;
    }
}
