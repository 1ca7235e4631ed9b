using System.Collections.Frozen;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.Linting;
using InterviewGuide.Text;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.LanguageServer.Linting;

/// <summary>Lints documents as they are in the editor. Safe for use from several threads.</summary>
internal sealed class GuideAnalyzer(LintGuide lint)
{
    private const string LanguageId = "interview-guide";
    private static readonly LintConfiguration NoRules = LintConfiguration.Default with { Only = FrozenSet<string>.Empty };

    /// <summary>The guide in an open document, or null where it is none. Asking again for the same costs nothing.</summary>
    public LintedGuide? Lint(ServerState state, OpenDocument document)
    {
        var path = document.Path ?? PathOfUntitled(state);
        var guide = path is null ? null : state.Configurations.ForFile(path);
        if (FormatOf(document, guide) is not { } format) return null;
        var isChecked = guide is null || (!guide.IsBroken && (document.Path is null || !guide.IgnoresBelow(document.Path)));
        var configuration = !isChecked ? NoRules : guide is null || path is null ? LintConfiguration.Default : guide.For(path);
        var memory = document.Memory;
        lock (memory.Access)
        {
            var last = memory.Last;
            if (last.Guide is { } known && ReferenceEquals(last.Document, document) && ReferenceEquals(last.Configuration, configuration)
                && (last.Includes is null || (last.Generation == state.FileGeneration && ReferenceEquals(last.Includes, state.Documents)))) return known;
            var includes = document.Path is null || guide is null ? null : new OpenIncludes(() => Files(state, document.Path, guide), state.Documents);
            var result = lint(new GuideDocument(document.Name, document.Text, format), configuration, includes, memory.Cache);
            var linted = new LintedGuide(result, format, configuration, includes?.Names ?? FrozenSet<string>.Empty) { IsChecked = isChecked };
            memory.Last = new LastLint(document, configuration, includes?.WasAsked == true ? state.Documents : null, state.FileGeneration, linted);
            return linted;
        }
    }

    /// <summary>Lints the text of a file that is not open.</summary>
    public LintedGuide Lint(ServerState state, string path, SourceText text, AnalysisCache cache)
    {
        var guide = state.Configurations.ForFile(path);
        var configuration = guide.IsBroken ? NoRules : guide.For(path);
        var format = GuideNames.FormatOf(path);
        var includes = new OpenIncludes(() => Files(state, path, guide), state.Documents);
        var result = lint(new GuideDocument(path, text, format), configuration, includes, cache);
        return new LintedGuide(result, format, configuration, includes.Names) { IsChecked = !guide.IsBroken };
    }

    /// <summary>What reads the files that a guide includes.</summary>
    public static IncludeResolver Files(ServerState state, string path) => Files(state, path, state.Configurations.ForFile(path));

    private static IncludeResolver Files(ServerState state, string path, GuideConfiguration configuration) =>
        new(configuration.IncludeFolder(path, state.Configurations.FolderOf(path)));

    // Unsaved documents follow the first folder's configuration.
    private static string? PathOfUntitled(ServerState state) =>
        state.FolderPaths.FirstOrDefault() is { } folder ? Path.Combine(folder, "untitled.guide") : null;

    private static GuideFormat? FormatOf(OpenDocument document, GuideConfiguration? configuration)
    {
        var name = document.Path ?? document.Uri;
        if (document.LanguageId == LanguageId) return GuideNames.FormatOf(name);
        if (GuideNames.IsGuide(name)) return GuideNames.FormatOf(name);
        return document.Path is { } path && configuration?.Selects(path) == true ? GuideNames.FormatOf(path) : null;
    }
}

/// <summary>A result, and what it was made of.</summary>
/// <param name="Document">The version of the document.</param>
/// <param name="Configuration">The configuration.</param>
/// <param name="Includes">The documents that were open, where the guide includes others.</param>
/// <param name="Generation">State of the files on disk.</param>
/// <param name="Guide">The result.</param>
internal readonly record struct LastLint(
    OpenDocument? Document, LintConfiguration? Configuration, IReadOnlyDictionary<string, OpenDocument>? Includes, int Generation, LintedGuide? Guide);
