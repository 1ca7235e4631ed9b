namespace InterviewGuide.Workspace.Files;

/// <summary>Follows the links in a path.</summary>
public static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path of what <paramref name="path"/> leads to, without any link in it; as far as it can be followed.</summary>
    public static string Of(string path)
    {
        var rest = new Stack<string>();
        Push(rest, Path.GetFullPath(path));
        var real = Path.GetPathRoot(Path.GetFullPath(path)) ?? "/";
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Combine(real, name);
            var target = links < MostLinks ? LinkTarget(next) : null;
            if (target is null)
            {
                real = next;
                continue;
            }
            links++;
            var full = Path.GetFullPath(target, real);
            real = Path.GetPathRoot(full) ?? "/";
            Push(rest, full);
        }
        return real;
    }

    private static void Push(Stack<string> rest, string full)
    {
        var names = full[(Path.GetPathRoot(full)?.Length ?? 0)..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (var i = names.Length - 1; i >= 0; i--) rest.Push(names[i]);
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
