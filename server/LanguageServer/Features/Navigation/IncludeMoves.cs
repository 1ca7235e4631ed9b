using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Features.CodeActions;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Text;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.Navigation;

/// <summary>What has to change in the open guides when a guide moves to another place.</summary>
internal static class IncludeMoves
{
    /// <summary>The edits: includes of the file, and includes in it, lead to where they led before.</summary>
    /// <param name="session">The client.</param>
    /// <param name="state">What is open.</param>
    /// <param name="from">Full path of the file.</param>
    /// <param name="to">Full path that it gets.</param>
    /// <param name="spelling">How a document, by its key, is to write the new path; null to leave that to each.</param>
    public static IEnumerable<(string Uri, int? Version, SourceText Text, ImmutableArray<TextEdit> Edits)> Edits(
        Session session, ServerState state, string from, string to, (string Key, string Name)? spelling = null)
    {
        foreach (var document in state.Documents.Values.OrderBy(document => document.Key, StringComparer.Ordinal))
        {
            if (document.Path is not { } path || GuideRequests.Find(session, state, document.Uri) is not { } guide) continue;
            var isMoved = path == from;
            var folder = Path.GetDirectoryName(isMoved ? to : path) ?? "";
            var edits = ImmutableArray.CreateBuilder<TextEdit>();
            foreach (var (span, uri) in IncludePlaces.All(guide))
            {
                if (DocumentUri.PathOf(uri) is not { } target) continue;
                var isTarget = target == from;
                if (!isMoved && !isTarget) continue;
                var written = spelling is { } own && own.Key == document.Key && isTarget ? own.Name : Path.GetRelativePath(folder, isTarget ? to : target).Replace('\\', '/');
                if (!guide.Source.Slice(span).SequenceEqual(written)) edits.Add(new TextEdit(span, written));
            }
            if (edits.Count > 0) yield return (document.Uri, document.Version, guide.Source, edits.ToImmutable());
        }
    }

    /// <summary>The same as the client takes it; null where nothing has to change.</summary>
    public static WorkspaceEdit? Edit(Session session, ServerState state, IEnumerable<(string From, string To)> moves)
    {
        var edits = moves.SelectMany(move => Edits(session, state, move.From, move.To)).GroupBy(one => one.Uri)
            .Select(group => group.First() with { Edits = [.. group.SelectMany(one => one.Edits).DistinctBy(edit => edit.Span).OrderBy(edit => edit.Span.Start)] }).ToArray();
        return edits.Length == 0 ? null : WorkspaceEdits.Of(edits, session.Client);
    }
}
