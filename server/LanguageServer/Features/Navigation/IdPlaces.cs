using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>An id in a guide: where it is declared, or where it is pointed to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Declared">The item that declares it here, or null for a reference.</param>
internal readonly record struct IdPlace(string Id, TextSpan Span, Item? Declared)
{
    /// <summary>The id at an offset or right before it, or null.</summary>
    public static IdPlace? At(Guide guide, int offset)
    {
        for (var item = guide.ItemAt(offset); item is not null; item = item.Parent < 0 ? null : guide.Items[item.Parent])
        {
            foreach (var reference in item.References)
                if (Touches(reference.Span, offset)) return new IdPlace(reference.Id, reference.Span, null);
            var name = item.Id is null ? item.LabelSpan : item.IdSpan;
            if (!name.IsEmpty && Touches(name, offset)) return new IdPlace(item.Id ?? guide.Source.ToString(name), name, item);
        }
        return null;
    }

    private static bool Touches(TextSpan span, int offset) => span.Start <= offset && offset <= span.End;
}

/// <summary>
/// What ids stand for: in their own guide, or else in the open guides that include it or that it includes. A guide that
/// declares an id itself means its own.
/// </summary>
internal sealed class IdGraph(GuideRequest request)
{
    private readonly GuideIds own = new(request.Guide);
    private IReadOnlyList<(GuideRequest Request, GuideIds Ids)>? related;

    private IReadOnlyList<(GuideRequest Request, GuideIds Ids)> Related => related ??= FindRelated();

    /// <summary>The item that the id at a place stands for, and the guide that declares it.</summary>
    public (GuideRequest Request, Item Item)? Declaration(IdPlace place)
    {
        if (place.Declared is { } declared) return (request, own.Find(place.Id) is { } first && first.Id is not null ? first : declared);
        if (own.Find(place.Id) is { } item) return (request, item);
        foreach (var (other, ids) in Related)
            if (ids.Find(place.Id) is { } found) return (other, found);
        return null;
    }

    /// <summary>Every place that points to a declared item, in its own guide first.</summary>
    public static IEnumerable<(GuideRequest Request, TextSpan Span)> Uses(GuideRequest home, Item item)
    {
        var ids = new GuideIds(home.Guide);
        foreach (var (span, id) in References(home.Guide))
            if (ReferenceEquals(ids.Find(id), item)) yield return (home, span);
        foreach (var (other, otherIds) in new IdGraph(home).Related)
            foreach (var (span, id) in References(other.Guide))
                if (otherIds.Find(id) is null && ReferenceEquals(ids.Find(id), item)) yield return (other, span);
    }

    private static IEnumerable<(TextSpan Span, string Id)> References(Guide guide)
    {
        foreach (var item in guide.Items)
            foreach (var reference in item.References) yield return (reference.Span, reference.Id);
    }

    private List<(GuideRequest, GuideIds)> FindRelated()
    {
        var found = new List<(GuideRequest, GuideIds)>();
        if (request.Document.Path is not { } path) return found;
        foreach (var document in request.State.Documents.Values.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            if (document.Path is not { } other || document.Key == request.Document.Key) continue;
            if (GuideRequests.Find(request.Session, request.State, document.Uri) is not { } guide) continue;
            if (guide.Linted.Includes.Contains(path) || request.Linted.Includes.Contains(other)) found.Add((guide, new GuideIds(guide.Guide)));
        }
        return found;
    }
}
