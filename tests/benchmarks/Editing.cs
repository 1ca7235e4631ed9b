using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace InterviewGuide.Benchmarks;

/// <summary>What an author waits for while typing: one character at a time in the middle of a guide, every 30 ms, every finding sent.</summary>
internal static class Editing
{
    private const int Starts = 9;
    private const int Warmup = 20;
    private const int Edits = 300;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    public static async Task<int> RunAsync(string program)
    {
        var own = Environment.ProcessPath ?? throw new InvalidOperationException("This program has no path.");
        Console.WriteLine("document | server | start to first findings | keystroke to findings (median / 95 % / 99 %) | findings | MB now, peak");
        foreach (var (name, length) in new[] { ("small.guide", 6_000), ("big.guide", 300_000), ("small.guide.md", 6_000), ("big.guide.md", 300_000) })
        {
            var floor = await MeasureAsync(name, Texts.Guide(length, 4), "floor", own, "floor").ConfigureAwait(false);
            var ours = await MeasureAsync(name, Texts.Guide(length, 4), "guide", program, "server").ConfigureAwait(false);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | ratio of medians: {ours / floor:F1}"));
        }
        return 0;
    }

    private static async Task<double> MeasureAsync(string name, string text, string label, string program, params string[] arguments)
    {
        var starts = new List<double>();
        for (var i = 0; i < Starts; i++)
        {
            using var once = Open(name, text, program, arguments);
            starts.Add(Stopwatch.GetElapsedTime(once.Started, once.WaitForDiagnostics(1, out _)).TotalMilliseconds);
        }
        using var server = Open(name, text, program, arguments);
        server.WaitForDiagnostics(1, out var count);
        var (line, character) = Middle(text);
        var times = new List<double>();
        for (var edit = 0; edit < Warmup + Edits; edit++)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
            var sent = Stopwatch.GetTimestamp();
            var position = $$"""{"line":{{line}},"character":{{character + edit}}}""";
            var typed = "and what else happened "[edit % 23];
            server.Notify("textDocument/didChange", $$"""
                {"textDocument":{"uri":"file:///bench/{{name}}","version":{{edit + 2}}},"contentChanges":[{"range":{"start":{{position}},"end":{{position}}},"text":"{{typed}}"}]}
                """);
            var time = Stopwatch.GetElapsedTime(sent, server.WaitForDiagnostics(edit + 2, out count)).TotalMilliseconds;
            if (edit >= Warmup) times.Add(time);
        }
        var figures = new Figures(times);
        var (now, peak) = server.Memory;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} | {label} | {new Figures(starts).Median:F0} ms | {figures} | {count} | {now:F0}, {peak:F0}"));
        return figures.Median;
    }

    private static TimedServer Open(string name, string text, string program, string[] arguments)
    {
        var server = new TimedServer(program, arguments);
        server.Ask("initialize", """{"processId":null,"rootUri":null,"capabilities":{"textDocument":{"publishDiagnostics":{"versionSupport":true}}},"initializationOptions":{"maxFindings":0}}""");
        server.Notify("initialized", "{}");
        var json = JsonEncodedText.Encode(text);
        server.Notify("textDocument/didOpen", $$"""{"textDocument":{"uri":"file:///bench/{{name}}","languageId":"plaintext","version":1,"text":"{{json}}"} }""");
        return server;
    }

    private static (int Line, int Character) Middle(string text)
    {
        var at = text.IndexOf('\n', text.Length / 2);
        while (text[at - 1] == '\n') at--;
        return (text.AsSpan(0, at).Count('\n'), at - text.LastIndexOf('\n', at - 1) - 1);
    }
}
