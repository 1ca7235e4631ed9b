using InterviewGuide.LanguageServer.Diagnostics;
using InterviewGuide.LanguageServer.Features;
using InterviewGuide.LanguageServer.Features.CodeActions;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.LanguageServer.Protocol;
using InterviewGuide.Linting;

namespace InterviewGuide.LanguageServer;

/// <summary>The language server.</summary>
public static class GuideServer
{
    private static readonly TimeSpan FarewellTime = TimeSpan.FromSeconds(1);

    /// <summary>Serves one client over two streams until it says <c>exit</c>, its stream ends, or the process that it named ends.</summary>
    /// <returns>0 where the client asked to shut down before, else 1.</returns>
    public static Task<int> RunAsync(Stream input, Stream output, CancellationToken cancellation = default) =>
        RunAsync(input, output, Linter.Lint, cancellation);

    internal static async Task<int> RunAsync(Stream input, Stream output, LintGuide lint, CancellationToken cancellation)
    {
        using var reader = new InputReader(input);
        var methods = new MethodTable();
        var connection = new JsonRpcConnection(reader.Bytes, new MessageWriter(output, new Housekeeping().Collect), methods);
        var session = new Session(connection, lint);
        var features = LanguageFeatures.Of(session);
        using var lifecycle = new Lifecycle(session, () => Offer(session.Client, features));
        connection.Admission = lifecycle.Admit;
        connection.OnProblem = session.Log.Error;
        lifecycle.Register(methods);
        Register(session, methods, reader.Defer);
        methods.Later(table =>
        {
            foreach (var feature in features) feature.Register(table);
        });
        await Task.WhenAny(connection.RunAsync(), lifecycle.ParentEnded, Task.Delay(Timeout.Infinite, cancellation)).ConfigureAwait(false);
        await Task.WhenAny(connection.CloseAsync(), Task.Delay(FarewellTime, CancellationToken.None)).ConfigureAwait(false);
        return lifecycle.ExitCode;
    }

    private static void Register(Session session, MethodTable methods, Action<Action> defer)
    {
        var scan = new WorkspaceScan(session);
        var publisher = new DiagnosticPublisher(session, scan, defer);
        var pull = new PullDiagnostics(session, scan);
        var files = new WatchedFiles(session);
        var problems = new ConfigurationProblems(session, files);
        var settings = new Settings(session, () =>
        {
            files.Start();
            if (!session.Client.PullsDiagnostics)
            {
                session.Outdated += publisher.Refresh;
                publisher.Refresh(null);
            }
            session.Outdated += problems.Refresh;
            problems.Refresh(null);
        });
        new Synchronization(session).Register(methods);
        settings.Register(methods);
        files.Register(methods);
        methods.Later(new WorkspaceFolders(session, settings).Register);
        methods.Later(pull.Register);
        methods.Later(new CodeActionFeature(session).Register);
        session.Outdated += pull.Refresh;
    }

    private static ServerCapabilities Offer(ClientCapabilities client, IReadOnlyList<ILanguageFeature> features)
    {
        var capabilities = new ServerCapabilities();
        Synchronization.Advertise(capabilities);
        WorkspaceFolders.Advertise(capabilities);
        PullDiagnostics.Advertise(capabilities, client);
        CodeActionFeature.Advertise(capabilities, client);
        foreach (var feature in features) feature.Advertise(capabilities, client);
        return capabilities;
    }
}
