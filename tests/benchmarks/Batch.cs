using System.Diagnostics;
using System.Globalization;

namespace InterviewGuide.Benchmarks;

/// <summary>Linting many guides, every finding written, beside reading the same files.</summary>
internal static class Batch
{
    private const int Runs = 5;

    public static int Run(string program, int count)
    {
        var folder = Directory.CreateTempSubdirectory("guide-bench-").FullName;
        try
        {
            for (var i = 0; i < count; i++) File.WriteAllText(Path.Combine(folder, $"g{i:D6}.guide.md"), Texts.Guide(6000, i));
            var own = Environment.ProcessPath ?? throw new InvalidOperationException("This program has no path.");
            var reading = new List<double>();
            var linting = new List<double>();
            // In turns, so that whatever else the machine does hits both.
            for (var run = 0; run < Runs; run++)
            {
                reading.Add(Time(own, "read", folder));
                linting.Add(Time(program, "lint", folder, "--format", "ndjson", "--exit-zero"));
            }
            var (floor, ours) = (new Figures(reading), new Figures(linting));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{count} guides of 6 KB | reading {floor.Median:F0} ms | linting {ours.Median:F0} ms (fastest {ours.At(0):F0}) | ratio {ours.Median / floor.Median:F1}"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Time(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException("Could not start " + program);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
