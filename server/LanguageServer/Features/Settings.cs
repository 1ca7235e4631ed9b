using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>Asks the editor for its settings, for each folder.</summary>
/// <param name="session">The client.</param>
/// <param name="onReady">Called once the first answer is there, or will not come.</param>
internal sealed class Settings(Session session, Action onReady)
{
    // Findings in the wrong language that are exchanged at once are worse than late ones. Only a client that never answers costs this time.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private int isStarted;

    /// <summary>Listens to changes.</summary>
    public void Register(MethodTable methods)
    {
        methods.OnNotification("initialized", static () => ProtocolJson.Default.NoParams, _ => session.Forget(StartAsync()));
        methods.OnNotification("workspace/didChangeConfiguration", static () => ProtocolJson.Default.DidChangeConfigurationParams, Changed);
    }

    /// <summary>Asks anew.</summary>
    public void Refresh() => session.Forget(ReadAsync());

    private async Task ReadAsync()
    {
        if (!session.Client.Configuration) return;
        var scopes = new List<string> { "" };
        scopes.AddRange(session.State.Folders.Select(folder => folder.Uri));
        var items = scopes.Select(scope => new ConfigurationItem(scope.Length == 0 ? null : scope, ServerSettings.Section));
        var answers = await session.Connection.Outgoing.SendAsync(
            "workspace/configuration", new ConfigurationParams([.. items]), ProtocolJson.Default.ConfigurationParams).ConfigureAwait(false);
        using var json = JsonDocument.Parse(answers);
        if (json.RootElement.ValueKind == JsonValueKind.Array) Use(scopes, [.. json.RootElement.EnumerateArray()]);
    }

    private async Task StartAsync()
    {
        if (Interlocked.Exchange(ref isStarted, 1) != 0) return;
        if (session.Client.DidChangeConfigurationRegistration)
        {
            session.Ask(
                "client/registerCapability", new RegistrationParams([new Registration("settings", "workspace/didChangeConfiguration", null)]),
                ProtocolJson.Default.RegistrationParams);
        }
        var reading = ReadAsync();
        session.Forget(reading);
        await Task.WhenAny(reading, Task.Delay(Patience)).ConfigureAwait(false);
        onReady();
    }

    private void Changed(DidChangeConfigurationParams parameters)
    {
        if (session.Client.Configuration) Refresh();
        else if (parameters.Settings.ValueKind == JsonValueKind.Object && parameters.Settings.TryGetProperty(ServerSettings.Section, out var own)) Use([""], [own]);
    }

    private void Use(List<string> scopes, JsonElement[] answers)
    {
        var before = session.State.Settings;
        var general = before[""];
        var settings = new Dictionary<string, ServerSettings>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Min(scopes.Count, answers.Length); i++)
        {
            var own = ServerSettings.Read(answers[i], i == 0 ? general : settings[""]);
            settings[scopes[i]] = own;
        }
        settings.TryAdd("", general);
        // A folder that has no settings of its own follows the general ones.
        var isSame = settings.Keys.Union(before.Keys).All(scope => settings.GetValueOrDefault(scope, settings[""]) == before.GetValueOrDefault(scope, general));
        if (isSame) session.Change(state => state with { Settings = settings });
        else session.Change(state => state with { Settings = settings }, outdated: null);
    }
}
