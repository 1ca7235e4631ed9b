using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Features.Structure;

/// <summary>What can be folded away: sections, questions with what stands below them, long texts, comments.</summary>
internal sealed class Folding(Session session) : ILanguageFeature
{
    /// <inheritdoc/>
    public void Advertise(ServerCapabilities capabilities, ClientCapabilities client)
    {
        if (client.Features.FoldingRanges) capabilities.FoldingRangeProvider = true;
    }

    /// <inheritdoc/>
    public void Register(MethodTable methods) =>
        methods.OnGuide(session, "textDocument/foldingRange", json => json.DocumentParams, json => json.FoldingRangeArray, (request, _) => Ranges(request));

    private static FoldingRange[] Ranges(GuideRequest request)
    {
        var tree = new ItemTree(request.Guide);
        var source = request.Source;
        var features = request.Client.Features;
        var ranges = new List<FoldingRange>();
        var lastStart = -1;
        foreach (var item in request.Guide.Items)
        {
            if (item.Role == LineRole.Comment) continue;
            var whole = tree.Whole(item);
            Add(source.LineAt(whole.Start), source.LineAt(whole.End), null);
        }
        AddComments(request.Guide, Add);
        if (ranges.Count <= features.MostFoldingRanges) return [.. ranges.OrderBy(range => range.StartLine)];
        // Where a client takes only so many, the longest are missed most.
        return [.. ranges.OrderByDescending(range => range.EndLine - range.StartLine).Take(features.MostFoldingRanges).OrderBy(range => range.StartLine)];

        void Add(int first, int last, string? kind)
        {
            // Of several items on one line the outermost comes first and is the longest.
            if (last <= first || (kind is null && first == lastStart)) return;
            if (kind is null) lastStart = first;
            ranges.Add(features.FoldsLinesOnly
                ? new FoldingRange(first, last) { Kind = kind }
                : new FoldingRange(first, last) { Kind = kind, StartCharacter = source.Line(first).Length, EndCharacter = source.Line(last).Length });
        }
    }

    private static void AddComments(Guide guide, Action<int, int, string?> add)
    {
        var first = -1;
        var last = -1;
        foreach (var item in guide.Items)
        {
            if (item.Role != LineRole.Comment) continue;
            var line = guide.Source.LineAt(item.Span.Start);
            if (first >= 0 && line > last + 1)
            {
                add(first, last, "comment");
                first = -1;
            }
            if (first < 0) first = line;
            last = guide.Source.LineAt(item.Span.End);
        }
        if (first >= 0) add(first, last, "comment");
    }
}
