namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>What can be written at a place.</summary>
internal sealed record CompletionList(bool IsIncomplete, CompletionItem[] Items);

/// <summary>Something that can be written.</summary>
internal sealed record CompletionItem(string Label, int Kind)
{
    public string? Detail { get; init; }
    public MarkupContent? Documentation { get; init; }
    public string? SortText { get; init; }
    public string? FilterText { get; init; }
    public int? InsertTextFormat { get; init; }
    public TextEdit? TextEdit { get; init; }
    public CompletionData? Data { get; init; }
}

/// <summary>What the server needs to know to give an item its documentation later: the id of a keyword or of a rule.</summary>
internal sealed record CompletionData
{
    public string? Keyword { get; init; }
    public string? Rule { get; init; }
}

/// <summary>When completion is asked for, and that documentation comes later.</summary>
internal sealed record CompletionOptions(string[] TriggerCharacters, bool ResolveProvider);

/// <summary>Values of <see cref="CompletionItem.Kind"/>.</summary>
internal static class CompletionKind
{
    public const int Value = 12;
    public const int Keyword = 14;
    public const int Snippet = 15;
    public const int File = 17;
    public const int Reference = 18;
    public const int EnumMember = 20;
    public const int Constant = 21;
}

/// <summary>Values of <see cref="CompletionItem.InsertTextFormat"/>.</summary>
internal static class InsertTextFormat
{
    public const int PlainText = 1;
    public const int Snippet = 2;
}
