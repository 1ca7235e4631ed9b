using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Structure;

/// <summary>Grows a selection: word, words of the item, item, item with what stands below it, what holds it, section, guide.</summary>
internal sealed class Selection(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.Features.SelectionRanges) capabilities.SelectionRangeProvider = true;
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnGuide(session, "textDocument/selectionRange", json => json.SelectionRangeParams, json => json.SelectionRangeArray, Ranges);

    private static SelectionRange[] Ranges(GuideRequest request, SelectionRangeParams parameters)
    {
        var tree = new ItemTree(request.Guide);
        return [.. parameters.Positions.Select(position => RangeAt(request, tree, request.OffsetOf(position)))];
    }

    private static SelectionRange RangeAt(GuideRequest request, ItemTree tree, int offset)
    {
        var spans = new List<TextSpan>();
        Add(WordAt(request.Source.Text, offset));
        var item = request.Guide.ItemAt(offset);
        while (item is not null && !Holds(tree.Whole(item), offset)) item = tree.ParentOf(item);
        for (; item is not null; item = tree.ParentOf(item))
        {
            Add(item.TextSpan);
            Add(item.Span);
            Add(tree.Whole(item));
        }
        Add(new TextSpan(0, request.Source.Length));
        SelectionRange? range = null;
        for (var i = spans.Count - 1; i >= 0; i--) range = new SelectionRange(request.RangeOf(spans[i]), range);
        return range ?? new SelectionRange(request.RangeOf(new TextSpan(offset, 0)), null);

        void Add(TextSpan span)
        {
            if (span.IsEmpty || !Holds(span, offset)) return;
            if (spans.Count == 0 || (span != spans[^1] && span.Start <= spans[^1].Start && span.End >= spans[^1].End)) spans.Add(span);
        }
    }

    private static bool Holds(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;

    private static TextSpan WordAt(string text, int offset)
    {
        var start = offset;
        while (start > 0 && IsWord(text[start - 1])) start--;
        var end = offset;
        while (end < text.Length && IsWord(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    // A letter outside of the basic plane is two characters, and both are here or none.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is '\'' or '’' or '\u0308';
}
