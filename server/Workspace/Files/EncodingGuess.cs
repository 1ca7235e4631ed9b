using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace InterviewGuide.Workspace.Files;

/// <summary>Says what a file that is not UTF-8 seems to be. It is only ever said, never used to read the file.</summary>
internal static class EncodingGuess
{
    private const int Sample = 4096;

    public static Problem Explain(ReadOnlySpan<byte> bytes, string path)
    {
        var guess = Guess(bytes);
        var line = (LineOf(bytes) + 1).ToString(CultureInfo.InvariantCulture);
        return guess is null ? new Problem("file.nul", path, line) : new Problem("file.not-utf8", path, guess, line);
    }

    /// <summary>Name of the encoding that the bytes look like, or null where they are UTF-8 with NUL bytes in it or no text at all.</summary>
    private static string? Guess(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF])) return "UTF-32";
        if (bytes.StartsWith<byte>([0xFF, 0xFE])) return "UTF-16 LE";
        if (bytes.StartsWith<byte>([0xFE, 0xFF])) return "UTF-16 BE";
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        int even = 0, odd = 0;
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        // Latin letters have a zero byte in UTF-16, always on the same side.
        var half = sample.Length / 2;
        if (odd > half * 6 / 10 && even * 10 < odd) return "UTF-16 LE";
        if (even > half * 6 / 10 && odd * 10 < even) return "UTF-16 BE";
        return even + odd > 0 || bytes.Contains((byte)0) ? null : "Windows-1252 (Latin-1)";
    }

    private static int LineOf(ReadOnlySpan<byte> bytes)
    {
        var nul = bytes.IndexOf((byte)0);
        var start = nul >= 0 ? bytes[..nul] : bytes;
        var valid = FirstInvalid(start);
        return bytes[..valid].Count((byte)'\n');
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes)) return bytes.Length;
        var at = 0;
        while (at < bytes.Length && Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
