using System.Text;

namespace InterviewGuide.LanguageServer.Documents;

/// <summary>
/// Addresses of documents: what they are compared by, and which file they stand for. The client's own spelling is
/// what answers use; <c>file:///c%3A/x</c> and <c>file:///C:/x</c> are the same document.
/// </summary>
internal static class DocumentUri
{
    private const string File = "file://";

    /// <summary>What two spellings of the same address have in common.</summary>
    public static string KeyOf(string uri) => KeyOf(uri, OperatingSystem.IsWindows());

    /// <summary>Full path of the file, or null where the address stands for no file.</summary>
    public static string? PathOf(string uri) => PathOf(uri, OperatingSystem.IsWindows());

    /// <summary>The address of a file.</summary>
    public static string OfPath(string path) => OfPath(path, OperatingSystem.IsWindows());

    internal static string KeyOf(string uri, bool windows) => PathOf(uri, windows) is { } path ? File + path : Uri.UnescapeDataString(uri);

    internal static string? PathOf(string uri, bool windows)
    {
        if (!uri.StartsWith(File, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = uri.AsSpan(File.Length);
        var end = rest.IndexOfAny('?', '#');
        if (end >= 0) rest = rest[..end];
        var slash = rest.IndexOf('/');
        if (slash < 0) return null;
        var host = rest[..slash];
        var path = Uri.UnescapeDataString(rest[slash..]);
        if (path.Contains('\0', StringComparison.Ordinal)) return null;
        if (!windows) return path;
        if (host.Length > 0 && !host.Equals("localhost", StringComparison.OrdinalIgnoreCase)) return $@"\\{host}{path.Replace('/', '\\')}";
        if (path is ['/', var drive, ':', ..] && char.IsAsciiLetter(drive)) path = char.ToLowerInvariant(drive) + path[2..];
        return path.Replace('/', '\\');
    }

    internal static string OfPath(string path, bool windows)
    {
        if (windows) path = path.Replace('\\', '/');
        var uri = new StringBuilder(File, path.Length + 16);
        var isShare = path.StartsWith("//", StringComparison.Ordinal);
        if (isShare) path = path[2..];
        else if (!path.StartsWith('/')) uri.Append('/');
        var isFirst = true;
        foreach (var part in path.AsSpan().Split('/'))
        {
            if (!isFirst) uri.Append('/');
            uri.Append(isFirst && isShare ? path[part] : Uri.EscapeDataString(path[part]));
            isFirst = false;
        }
        return uri.ToString();
    }
}
