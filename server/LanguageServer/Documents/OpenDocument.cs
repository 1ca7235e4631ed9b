using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Documents;

/// <summary>A document as it is in the editor, in one of its versions. Never changes.</summary>
internal sealed record OpenDocument
{
    /// <summary>Its address as the client writes it.</summary>
    public required string Uri { get; init; }

    /// <summary>What it is found by.</summary>
    public required string Key { get; init; }

    /// <summary>Full path of its file, or null where it has none.</summary>
    public required string? Path { get; init; }

    /// <summary>The language that the editor takes it for.</summary>
    public required string LanguageId { get; init; }

    /// <summary>The number that the client gave this version. It need not grow: after reopening it starts anew.</summary>
    public required int Version { get; init; }

    /// <summary>Its text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>What its versions have in common, to make linting the next one cheap.</summary>
    public required DocumentMemory Memory { get; init; }

    /// <summary>Its name for the linter.</summary>
    public string Name => Path ?? Uri;
}
