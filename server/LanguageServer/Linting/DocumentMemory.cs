using InterviewGuide.LanguageServer.Diagnostics;
using InterviewGuide.Linting;

namespace InterviewGuide.LanguageServer.Linting;

/// <summary>What is kept of linting a document from one version to the next.</summary>
internal sealed class DocumentMemory
{
    /// <summary>To be held while the document is linted.</summary>
    public Lock Access { get; } = new();

    /// <summary>Analyses of the texts in the document.</summary>
    public AnalysisCache Cache { get; } = new();

    /// <summary>The diagnostics as they were last sent.</summary>
    public DiagnosticMemory Diagnostics { get; } = new();

    /// <summary>The last result.</summary>
    public LastLint Last { get; set; }
}
