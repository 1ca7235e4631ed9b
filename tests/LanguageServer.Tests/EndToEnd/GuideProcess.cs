using System.Diagnostics;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>Starts the program <c>guide</c>: the one built beside the tests, or the published one that <c>GUIDE_BINARY</c> names.</summary>
internal static class GuideProcess
{
    public static string Program { get; } =
        Environment.GetEnvironmentVariable("GUIDE_BINARY") is { Length: > 0 } named
            ? named
            : Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "guide.exe" : "guide");

    public static Process Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LANG"] = "en_GB.UTF-8";
        return Process.Start(start) ?? throw new InvalidOperationException("Could not start " + Program);
    }
}
