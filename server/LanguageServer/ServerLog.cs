using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer;

/// <summary>Tells the client what goes on. Never waits, and is silent once the connection is closed.</summary>
internal sealed class ServerLog(JsonRpcConnection connection)
{
    /// <summary>How much is traced: <c>off</c>, <c>messages</c> or <c>verbose</c>.</summary>
    public string Trace { get; set; } = "off";

    /// <summary>Something that should not have happened.</summary>
    public void Error(string message) => Send(MessageType.Error, message);

    /// <summary>Something that the user can put right.</summary>
    public void Warning(string message) => Send(MessageType.Warning, message);

    /// <summary>Something that happens once in a while.</summary>
    public void Info(string message) => Send(MessageType.Info, message);

    /// <summary>A step of the work, for those who trace it.</summary>
    public void Step(string message, string? details = null)
    {
        if (Trace == "off") return;
        Forget(connection.Output.NotifyAsync("$/logTrace", new LogTraceParams(message, Trace == "verbose" ? details : null), ProtocolJson.Default.LogTraceParams));
    }

    private void Send(int type, string message) =>
        Forget(connection.Output.NotifyAsync("window/logMessage", new LogMessageParams(type, message), ProtocolJson.Default.LogMessageParams));

    private static void Forget(ValueTask sending)
    {
        if (!sending.IsCompletedSuccessfully) _ = sending.AsTask();
    }
}
