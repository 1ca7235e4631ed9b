using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>How the types of what is only answered when asked are read and written; not touched before the first such request.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(PositionParams))]
[JsonSerializable(typeof(ReferenceParams))]
[JsonSerializable(typeof(RenameParams))]
[JsonSerializable(typeof(RenameRange))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(RenameFilesParams))]
[JsonSerializable(typeof(Location[]))]
[JsonSerializable(typeof(LocationLink[]))]
[JsonSerializable(typeof(DocumentHighlight[]))]
[JsonSerializable(typeof(DocumentLink[]))]
[JsonSerializable(typeof(Hover))]
[JsonSerializable(typeof(DocumentSymbol[]))]
[JsonSerializable(typeof(SymbolInformation[]))]
[JsonSerializable(typeof(WorkspaceSymbolParams))]
[JsonSerializable(typeof(FoldingRange[]))]
[JsonSerializable(typeof(SelectionRangeParams))]
[JsonSerializable(typeof(SelectionRange[]))]
[JsonSerializable(typeof(CompletionList))]
[JsonSerializable(typeof(CompletionData))]
[JsonSerializable(typeof(MarkupContent))]
[JsonSerializable(typeof(RangeParams))]
[JsonSerializable(typeof(TextEdit[]))]
[JsonSerializable(typeof(InlayHint[]))]
[JsonSerializable(typeof(CodeLens[]))]
[JsonSerializable(typeof(SemanticTokens))]
[JsonSerializable(typeof(SemanticTokensDelta))]
[JsonSerializable(typeof(SemanticTokensDeltaParams))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(JsonFragment))]
[JsonSerializable(typeof(JsonElement))]
internal sealed partial class FeatureJson : JsonSerializerContext;
