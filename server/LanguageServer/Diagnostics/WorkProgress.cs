using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Protocol;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>Shows how far some work is, with a token of the client or one that the client has agreed to.</summary>
internal sealed class WorkProgress
{
    private readonly Session session;
    private readonly JsonFragment token;
    private readonly int total;
    private int done;
    private int shownPercentage;

    private WorkProgress(Session session, JsonFragment token, int total)
    {
        this.session = session;
        this.token = token;
        this.total = total;
    }

    /// <summary>Begins to show progress; null where the client does not want any.</summary>
    /// <param name="session">The client.</param>
    /// <param name="given">The token that came with the client's request; undefined to ask for one.</param>
    /// <param name="total">How many steps there are.</param>
    public static async Task<WorkProgress?> StartAsync(Session session, JsonElement given, int total)
    {
        if (total == 0) return null;
        JsonFragment token;
        if (given.ValueKind is JsonValueKind.String or JsonValueKind.Number) token = new JsonFragment(given.WriteTo);
        else
        {
            if (given.ValueKind != JsonValueKind.Undefined || !session.Client.WorkDoneProgress) return null;
            var own = "interview-guide-" + Guid.NewGuid().ToString("N");
            await session.Connection.Outgoing.SendAsync(
                "window/workDoneProgress/create", new WorkDoneProgressCreateParams(own), ProtocolJson.Default.WorkDoneProgressCreateParams).ConfigureAwait(false);
            token = new JsonFragment(json => json.WriteStringValue(own));
        }
        var progress = new WorkProgress(session, token, total);
        await progress.SendAsync(new WorkDoneProgress("begin") { Title = ServerTexts.Get(session.State.Locale, "progress"), Percentage = 0 }).ConfigureAwait(false);
        return progress;
    }

    /// <summary>One more step is done.</summary>
    public ValueTask StepAsync()
    {
        var percentage = 100 * Math.Min(++done, total) / total;
        if (percentage < shownPercentage + 5) return ValueTask.CompletedTask;
        shownPercentage = percentage;
        return SendAsync(new WorkDoneProgress("report") { Message = $"{done}/{total}", Percentage = percentage });
    }

    /// <summary>The work is done.</summary>
    public ValueTask EndAsync() => SendAsync(new WorkDoneProgress("end"));

    private ValueTask SendAsync(WorkDoneProgress value) =>
        session.Connection.Output.NotifyAsync("$/progress", new ProgressParams(token, value), ProtocolJson.Default.ProgressParams);
}
