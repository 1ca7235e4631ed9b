using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace InterviewGuide.Workspace.Files;

/// <summary>Reads files as UTF-8 and nothing else, through buffers that it keeps. Not safe for use from several threads: one per worker.</summary>
public sealed class FileReader
{
    /// <summary>Files of more bytes than this are refused.</summary>
    public const int LargestFile = 256 * 1024 * 1024;

    private const int SmallBuffer = 32 * 1024;
    private const int KeptBuffer = 1024 * 1024;
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private byte[] buffer = new byte[SmallBuffer];
    private char[] decoded = [];

    /// <summary>Reads <paramref name="path"/>.</summary>
    /// <returns>The problem that kept it from being read, or null.</returns>
    public Problem? Read(string path, out FileText text)
    {
        text = default;
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            return Read(stream, path, out text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemOf(exception, path);
        }
    }

    /// <summary>Reads a stream to its end; <paramref name="name"/> stands for it in messages.</summary>
    public Problem? Read(Stream stream, string name, out FileText text)
    {
        text = default;
        try
        {
            var announced = stream.CanSeek ? stream.Length : -1;
            if (announced > LargestFile) return TooLarge(name);
            if (announced >= buffer.Length) buffer = new byte[announced + 1];
            var length = 0;
            for (int read; (read = stream.Read(buffer, length, buffer.Length - length)) > 0;)
            {
                length += read;
                if (length == announced) break;
                if (length > LargestFile) return TooLarge(name);
                if (length == buffer.Length) Array.Resize(ref buffer, 2 * length);
            }
            return Decode(buffer.AsSpan(0, length), name, out text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ProblemOf(exception, name);
        }
        finally
        {
            if (buffer.Length > KeptBuffer) buffer = new byte[SmallBuffer];
            if (decoded.Length > KeptBuffer) decoded = [];
        }
    }

    private Problem? Decode(ReadOnlySpan<byte> bytes, string path, out FileText text)
    {
        text = default;
        var hasMark = bytes.StartsWith(Mark);
        var content = hasMark ? bytes[Mark.Length..] : bytes;
        if (decoded.Length < content.Length) decoded = new char[content.Length];
        var status = Utf8.ToUtf16(content, decoded, out _, out var length, replaceInvalidSequences: false);
        if (status != OperationStatus.Done || content.Contains((byte)0)) return EncodingGuess.Explain(bytes, path);
        text = new FileText(new string(decoded, 0, length), hasMark);
        return null;
    }

    /// <summary>The bytes that a file with this text holds.</summary>
    public static byte[] Encode(FileText text) =>
        text.HasMark ? [.. Mark, .. Encoding.UTF8.GetBytes(text.Text)] : Encoding.UTF8.GetBytes(text.Text);

    private static Problem TooLarge(string path) => new("file.too-large", path, (LargestFile / 1024 / 1024).ToString(CultureInfo.InvariantCulture));

    internal static Problem ProblemOf(Exception exception, string path) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => IsDeadLink(path) ? new Problem("file.dead-link", path) : new Problem("file.missing", path),
        UnauthorizedAccessException => Directory.Exists(path) ? new Problem("file.is-folder", path) : new Problem("file.no-permission", path),
        _ => IsDeadLink(path) ? new Problem("file.dead-link", path) : new Problem("file.unreadable", path, exception.Message),
    };

    private static bool IsDeadLink(string path)
    {
        var link = new FileInfo(path);
        try
        {
            return link.LinkTarget is not null && link.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true };
        }
        catch (IOException)
        {
            return true;
        }
    }
}
