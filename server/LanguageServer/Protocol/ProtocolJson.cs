using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewGuide.LanguageServer.JsonRpc;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>How the types of the protocol are read and written, made at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NoParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(NoResult), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(InitializeParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(InitializeResult), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(SetTraceParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(LogTraceParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(LogMessageParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(DidOpenParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DidChangeParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DocumentParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(PositionParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DidChangeWatchedFilesParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DidChangeWorkspaceFoldersParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DidChangeConfigurationParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(RegistrationParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(UnregistrationParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ConfigurationParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(DocumentDiagnosticParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(DiagnosticReport), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(WorkspaceDiagnosticParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(WorkspaceDiagnosticReport), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(WorkDoneProgressCreateParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ProgressParams), GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(CodeActionParams), GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodeAction[]))]
[JsonSerializable(typeof(CodeActionData))]
[JsonSerializable(typeof(WorkspaceEdit))]
[JsonSerializable(typeof(JsonFragment))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonElement[]))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
