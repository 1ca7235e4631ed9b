using System.Text.Json;
using System.Text.Json.Serialization;

namespace InterviewGuide.LanguageServer.Protocol;

/// <summary>Parameters of <c>client/registerCapability</c>.</summary>
internal sealed record RegistrationParams(Registration[] Registrations);

/// <summary>A capability that is offered after <c>initialize</c>.</summary>
internal sealed record Registration(string Id, string Method, WatchedFilesOptions? RegisterOptions);

/// <summary>Parameters of <c>client/unregisterCapability</c>; the misspelling is the protocol's.</summary>
internal sealed record UnregistrationParams([property: JsonPropertyName("unregisterations")] Unregistration[] Unregistrations);

/// <summary>A capability that is not offered any more.</summary>
internal sealed record Unregistration(string Id, string Method);

/// <summary>Files whose changes the server wants to hear of.</summary>
internal sealed record WatchedFilesOptions(WatchedPattern[] Watchers);

/// <summary>A pattern of such files.</summary>
internal sealed record WatchedPattern(string GlobPattern);

/// <summary>Parameters of <c>workspace/configuration</c>.</summary>
internal sealed record ConfigurationParams(ConfigurationItem[] Items);

/// <summary>A part of the settings, for a folder or for all.</summary>
internal sealed record ConfigurationItem(string? ScopeUri, string Section);

/// <summary>Parameters of <c>workspace/didChangeConfiguration</c>: a mere hint to ask anew.</summary>
internal sealed record DidChangeConfigurationParams(JsonElement Settings);
