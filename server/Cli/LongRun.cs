using System.Collections;
using System.Runtime.InteropServices;

namespace InterviewGuide.Cli;

/// <summary>
/// A run over many guides wants another runtime than an editor that waits for a keystroke: within seconds it does not pay off to
/// compile busy code a second time, and each collection of garbage stops all workers. The runtime takes such settings from its
/// environment when it starts, and from nowhere else. So the program starts itself anew, in the same process, before it does
/// anything. docs/speed.md tells what that spares.
/// </summary>
internal static partial class LongRun
{
    private const int FewFiles = 500;
    private static readonly (string Name, string Value)[] Settings = [("DOTNET_TieredCompilation", "0"), ("DOTNET_GCgen0size", "3000000")];

    /// <summary>Starts the program anew where that pays off. Returns where it does not, or is not to be had.</summary>
    public static void StartAnew(string[] args)
    {
        if (!OperatingSystem.IsLinux() || !IsLikely(args)) return;
        if (Environment.ProcessPath is not { } program || Path.GetFileName(program) == "dotnet") return;
        var variables = Environment.GetEnvironmentVariables();
        foreach (var (name, value) in Settings)
        {
            // Whoever sets one knows better, and a program that was started anew is not started again.
            if (variables.Contains(name)) return;
            variables[name] = value;
        }
        var environment = variables.Cast<DictionaryEntry>().Select(variable => (string?)$"{variable.Key}={variable.Value}");
        _ = Execute(program, [program, .. args, null], [.. environment, null]);
    }

    /// <summary>True where a command line lints folders that hold many files.</summary>
    internal static bool IsLikely(string[] args)
    {
        if (args is not ["lint" or "check", .. var rest]) return false;
        var paths = rest.Where(Path.Exists).DefaultIfEmpty(".");
        return paths.Any(static path => Directory.Exists(path) && HasManyFiles(path));
    }

    private static bool HasManyFiles(string folder)
    {
        try
        {
            // Links may lead round in circles.
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint };
            return Directory.EnumerateFiles(folder, "*", options).Skip(FewFiles).Any();
        }
        catch (IOException)
        {
            // What is wrong with the folder is told by the run.
            return false;
        }
    }

    /// <summary>Replaces the program in this process by another one; returns only where that fails.</summary>
    [LibraryImport("libc", EntryPoint = "execve", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Execute(string program, string?[] arguments, string?[] environment);
}
