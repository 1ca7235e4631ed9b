using System.Diagnostics;

namespace InterviewGuide.Cli.Tests;

/// <summary>A test that needs to mount a small disk, which takes Linux and a superuser; skipped elsewhere.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute()
    {
        if (!CanMount()) Skip = "Needs to mount a tmpfs, which takes Linux and a superuser.";
    }

    private static bool CanMount()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return false;
        using var folder = new TemporaryFolder();
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "mount -t tmpfs -o size=64k none . && umount ."])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardError = true,
        });
        process?.WaitForExit();
        return process?.ExitCode == 0;
    }
}

/// <summary>A test that needs a Unix shell; skipped on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute()
    {
        if (OperatingSystem.IsWindows()) Skip = "Needs a Unix shell.";
    }
}

/// <summary>A test of permissions, which hold for everybody but a superuser; skipped for one and on Windows.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OrdinaryUserFactAttribute : FactAttribute
{
    public OrdinaryUserFactAttribute()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root") Skip = "Needs a user whom file permissions bind, not a superuser.";
    }
}
