using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>The files that the <c>Include:</c> lines of a guide name.</summary>
internal static class IncludePlaces
{
    /// <summary>The include at an offset, or null.</summary>
    public static (TextSpan Span, string Uri)? At(GuideRequest request, int offset)
    {
        var item = request.Guide.ItemAt(offset);
        return item is not null && IsInclude(item) && item.TextSpan.Start <= offset && offset <= item.TextSpan.End && UriOf(request, item) is { } uri
            ? (item.TextSpan, uri) : null;
    }

    /// <summary>All includes that lead to a file.</summary>
    public static IEnumerable<(TextSpan Span, string Uri)> All(GuideRequest request)
    {
        foreach (var item in request.Guide.Items)
            if (IsInclude(item) && UriOf(request, item) is { } uri) yield return (item.TextSpan, uri);
    }

    private static bool IsInclude(Item item) => item.Keyword == Keyword.Include && !item.TextSpan.IsEmpty;

    // An open document keeps the spelling that its editor gave it.
    private static string? UriOf(GuideRequest request, Item item)
    {
        if (request.Document.Path is not { } path) return null;
        if (GuideAnalyzer.Files(request.State, path).Read(path, request.Source.ToString(item.TextSpan)) is not { } found) return null;
        var uri = DocumentUri.OfPath(found.Name);
        return request.State.Find(uri)?.Uri ?? uri;
    }
}
