namespace InterviewGuide.Syntax;

/// <summary>A growing list of nodes that are changed in place.</summary>
internal sealed class NodeList(int capacity)
{
    private SyntaxNode[] items = new SyntaxNode[capacity];

    public int Count { get; private set; }

    public ref SyntaxNode this[int index] => ref items[index];

    public int Add(in SyntaxNode node)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2 + 8);
        items[Count] = node;
        return Count++;
    }

    public ReadOnlyMemory<SyntaxNode> Items => items.AsMemory(0, Count);
}
