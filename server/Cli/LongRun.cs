using System.Collections;
using System.Runtime.InteropServices;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Cli;

/// <summary>
/// A run over many guides wants another runtime than an editor that waits for a keystroke: within seconds it does not pay off to
/// compile busy code a second time, and each collection of garbage stops all workers. One program serves both, and the runtime
/// reads its settings once, when it starts. So the program starts itself anew, in the same process, before it does anything.
/// docs/speed.md tells what that spares.
/// </summary>
internal static partial class LongRun
{
    private const int FewFiles = 500;
    private const string OwnName = "guide";
    private static readonly (string Name, string Value)[] Settings = [("DOTNET_TieredCompilation", "0"), ("DOTNET_GCgen0size", "3000000")];

    /// <summary>Starts the program anew where that pays off. Returns where it does not, or is not to be had.</summary>
    public static void StartAnew(string[] args)
    {
        // Another name is that of a host or a loader, which would take the arguments for its own.
        if (!OperatingSystem.IsLinux() || Environment.ProcessPath is not { } program || Path.GetFileName(program) != OwnName) return;
        var variables = Environment.GetEnvironmentVariables();
        foreach (var (name, value) in Settings)
        {
            // Whoever sets one knows better, and a program that was started anew is not started again.
            if (variables.Contains(name)) return;
            variables[name] = value;
        }
        if (!IsLikely(args)) return;
        var environment = variables.Cast<DictionaryEntry>().Select(variable => (string?)$"{variable.Key}={variable.Value}");
        try
        {
            LeaveNoSocket();
            _ = Execute(program, [program, .. args, null], [.. environment, null]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DllNotFoundException or EntryPointNotFoundException)
        {
            // Then the run goes on as it is.
        }
    }

    /// <summary>True where a command line lints folders that hold many files with names of guides.</summary>
    internal static bool IsLikely(string[] args)
    {
        if (args is not ["lint" or "check", .. var rest]) return false;
        // Standard input, and lists of files, are no folders.
        if (rest.Any(static arg => arg is "-" || arg.StartsWith("--files-from", StringComparison.Ordinal))) return false;
        IEnumerable<string> folders = rest.All(static arg => arg.StartsWith('-')) ? ["."] : rest.Where(Directory.Exists);
        return folders.Any(HasManyFiles);
    }

    private static bool HasManyFiles(string folder)
    {
        try
        {
            // Links may lead round in circles.
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
            return Directory.EnumerateFiles(folder, "*", options).Where(static file => GuideNames.IsText(file)).Skip(FewFiles).Any();
        }
        catch (IOException)
        {
            // What is wrong with the folder is told by the run.
            return false;
        }
    }

    /// <summary>The runtime removes the socket that it opens for debuggers when it ends, and here it does not end.</summary>
    private static void LeaveNoSocket()
    {
        foreach (var socket in Directory.EnumerateFiles(Path.GetTempPath(), $"dotnet-diagnostic-{Environment.ProcessId}-*-socket")) File.Delete(socket);
    }

    /// <summary>Replaces the program in this process by another one; returns only where that fails.</summary>
    [LibraryImport("libc", EntryPoint = "execve", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string program, string?[] arguments, string?[] environment);
}
