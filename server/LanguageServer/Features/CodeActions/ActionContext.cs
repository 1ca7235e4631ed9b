using System.Collections.Immutable;
using InterviewGuide.LanguageServer.Documents;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;
using Range = InterviewGuide.LanguageServer.Protocol.Range;
using TextEdit = InterviewGuide.Text.TextEdit;

namespace InterviewGuide.LanguageServer.Features.CodeActions;

/// <summary>What code actions are asked for, and what they are made of.</summary>
internal sealed record ActionContext(Session Session, ServerState State, OpenDocument Document, LintedGuide Guide, CodeActionParams Parameters)
{
    /// <summary>The characters that they are asked for.</summary>
    public TextSpan Span { get; } = TextRange.SpanOf(Document.Text, Parameters.Range);

    /// <summary>What the client can do.</summary>
    public ClientCapabilities Client => Session.Client;

    /// <summary>Language of titles.</summary>
    public Language Locale => State.Locale;

    /// <summary>True where actions of this kind, or of a kind below it, are wanted.</summary>
    public bool Wants(string kind)
    {
        if (Parameters.Context.Only is not { } only) return true;
        foreach (var wanted in only)
            if (wanted.Length == 0 || kind == wanted || (kind.StartsWith(wanted, StringComparison.Ordinal) && kind[wanted.Length] == '.')) return true;
        return false;
    }

    /// <summary>Findings at the place, and those that the client shows and asks about.</summary>
    public IEnumerable<Finding> Findings() => Guide.Result.Findings.Where(finding => Touches(finding.Span) || IsAskedAbout(finding));

    /// <summary>True where the place lies on the span or right beside it.</summary>
    public bool Touches(TextSpan span) => span.Start <= Span.End && Span.Start <= span.End;

    /// <summary>The same as a question about the guide.</summary>
    public GuideRequest ToRequest() => new(Session, State, Document, Guide);

    /// <summary>An edit of the document in the version that the action is about.</summary>
    public WorkspaceEdit Edit(ImmutableArray<TextEdit> edits) => WorkspaceEdits.Of(Document, edits, Client);

    private bool IsAskedAbout(Finding finding)
    {
        foreach (var shown in Parameters.Context.Diagnostics ?? [])
            if (shown.Code == finding.Rule && Same(shown.Range, finding.Span)) return true;
        return false;
    }

    private bool Same(Range range, TextSpan span) => range == TextRange.Of(Document.Text, span);
}
