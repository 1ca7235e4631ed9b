using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace InterviewGuide.Benchmarks;

/// <summary>A language server that is timed: a message counts as come when its last byte was read.</summary>
internal sealed class TimedServer : IDisposable
{
    private readonly Process process;
    private readonly Stream output;
    private readonly Stream input;
    private readonly byte[] buffer = new byte[1 << 20];
    private int from;
    private int to;
    private int lastId;

    public TimedServer(string program, params string[] arguments)
    {
        Started = Stopwatch.GetTimestamp();
        process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("Could not start " + program);
        input = process.StandardInput.BaseStream;
        output = process.StandardOutput.BaseStream;
    }

    public long Started { get; }

    /// <summary>Resident memory in megabytes, now and at most.</summary>
    public (double Now, double Peak) Memory
    {
        get
        {
            process.Refresh();
            return (process.WorkingSet64 / 1e6, process.PeakWorkingSet64 / 1e6);
        }
    }

    public void Notify(string method, string parameters) => Send($$$"""{"jsonrpc":"2.0","method":"{{{method}}}","params":{{{parameters}}}}""");

    /// <summary>Sends a request and gives its result.</summary>
    public JsonElement Ask(string method, string parameters)
    {
        var id = ++lastId;
        Send($$$"""{"jsonrpc":"2.0","id":{{{id}}},"method":"{{{method}}}","params":{{{parameters}}}}""");
        while (true)
        {
            var message = JsonDocument.Parse(Read()).RootElement;
            if (message.TryGetProperty("id", out var own) && own.ValueKind == JsonValueKind.Number && own.GetInt32() == id && message.TryGetProperty("result", out var result)) return result;
        }
    }

    /// <summary>Waits for diagnostics of this version and gives the moment at which they were there.</summary>
    public long WaitForDiagnostics(int version, out int count)
    {
        var wanted = Encoding.ASCII.GetBytes($"\"version\":{version},");
        while (true)
        {
            var message = Read();
            var moment = Stopwatch.GetTimestamp();
            var head = message.AsSpan(0, Math.Min(message.Length, 600));
            if (head.IndexOf("publishDiagnostics"u8) < 0 || head.IndexOf(wanted) < 0) continue;
            count = JsonDocument.Parse(message).RootElement.GetProperty("params").GetProperty("diagnostics").GetArrayLength();
            return moment;
        }
    }

    public void Dispose()
    {
        Ask("shutdown", "null");
        Notify("exit", "null");
        process.WaitForExit(5000);
        process.Dispose();
    }

    private void Send(string json)
    {
        var body = Encoding.UTF8.GetBytes(json);
        input.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        input.Write(body);
        input.Flush();
    }

    private byte[] Read()
    {
        var length = 0;
        while (true)
        {
            var line = Line();
            if (line.Length == 0) break;
            if (line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)) length = int.Parse(line.AsSpan(15), CultureInfo.InvariantCulture);
        }
        var body = new byte[length];
        for (var at = 0; at < length;)
        {
            if (from == to) Fill();
            var part = Math.Min(length - at, to - from);
            Buffer.BlockCopy(buffer, from, body, at, part);
            from += part;
            at += part;
        }
        return body;
    }

    private string Line()
    {
        var line = new StringBuilder();
        while (true)
        {
            if (from == to) Fill();
            var c = (char)buffer[from++];
            if (c == '\n') return line.ToString();
            if (c != '\r') line.Append(c);
        }
    }

    private void Fill()
    {
        from = 0;
        to = output.Read(buffer);
        if (to == 0) throw new EndOfStreamException("The server ended.");
    }
}
