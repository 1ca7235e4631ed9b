using InterviewGuide.LanguageServer.Features.Navigation;
using InterviewGuide.LanguageServer.Features.Presentation;
using InterviewGuide.LanguageServer.Features.Preview;
using InterviewGuide.LanguageServer.Features.Structure;
using InterviewGuide.LanguageServer.Features.Writing;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>All that is answered only when it is asked for.</summary>
internal static class LanguageFeatures
{
    /// <summary>The features of a connection.</summary>
    public static IReadOnlyList<ILanguageFeature> Of(Session session)
    {
        var refreshing = new Refreshing(session);
        return
        [
            new DocumentSymbols(session),
            new Folding(session),
            new Selection(session),
            new Definition(session),
            new References(session),
            new Rename(session),
            new MovedFiles(session),
            new DocumentLinks(session),
            new HoverFeature(session),
            new CompletionFeature(session),
            new Formatting(session),
            new SemanticTokensFeature(session, refreshing),
            new InlayHints(session, refreshing),
            new CodeLenses(session, refreshing),
            new WorkspaceSymbols(session),
            new OutlineFeature(session),
            new HealthFeature(session),
            refreshing,
        ];
    }
}
