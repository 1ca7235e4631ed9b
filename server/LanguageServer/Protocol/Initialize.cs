using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Parameters of <c>initialize</c>. Capabilities and options are read leniently, see <see cref="ClientCapabilities"/>.</summary>
[JsonConverter(typeof(InitializeParamsConverter))]
internal sealed record InitializeParams
{
    public int? ProcessId { get; init; }
    public string? Locale { get; init; }
    public string? RootUri { get; init; }
    public string? RootPath { get; init; }
    public string? Trace { get; init; }
    public JsonElement Capabilities { get; init; }
    public JsonElement InitializationOptions { get; init; }
    public WorkspaceFolder[]? WorkspaceFolders { get; init; }
}

/// <summary>The answer to <c>initialize</c>.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Who answers.</summary>
internal sealed record ServerInfo(string Name, string Version);

/// <summary>Parameters that say nothing, whatever is sent.</summary>
[JsonConverter(typeof(NoParamsConverter))]
internal sealed record NoParams;

/// <summary>A result that is always <c>null</c>.</summary>
internal sealed record NoResult;

/// <summary>Parameters of <c>$/setTrace</c>: <c>off</c>, <c>messages</c> or <c>verbose</c>.</summary>
internal sealed record SetTraceParams(string Value);

/// <summary>Parameters of <c>$/logTrace</c>.</summary>
internal sealed record LogTraceParams(string Message, string? Verbose);

/// <summary>Parameters of <c>window/logMessage</c> and <c>window/showMessage</c>.</summary>
internal sealed record LogMessageParams(int Type, string Message);

/// <summary>Values of <see cref="LogMessageParams.Type"/>.</summary>
internal static class MessageType
{
    public const int Error = 1;
    public const int Warning = 2;
    public const int Info = 3;
    public const int Log = 4;
}

/// <summary>Reads <c>{}</c>, <c>null</c> and anything else as <see cref="NoParams"/>.</summary>
internal sealed class NoParamsConverter : JsonConverter<NoParams>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override NoParams Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return new NoParams();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, NoParams value, JsonSerializerOptions options) => writer.WriteNullValue();
}
