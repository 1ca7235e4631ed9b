namespace InterviewGuide.Syntax;

/// <summary>A growing list of nodes that are changed in place.</summary>
internal sealed class NodeList
{
    private SyntaxNode[] items = new SyntaxNode[32];

    public int Count { get; private set; }

    public ref SyntaxNode this[int index] => ref items[index];

    public int Add(in SyntaxNode node)
    {
        if (Count == items.Length) Array.Resize(ref items, Count * 2);
        items[Count] = node;
        return Count++;
    }

    public SyntaxNode[] ToArray() => items.AsSpan(0, Count).ToArray();
}
