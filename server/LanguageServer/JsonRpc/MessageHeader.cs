using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>What became of reading the header lines before a message.</summary>
internal enum HeaderOutcome
{
    /// <summary>The length of the message is known.</summary>
    Complete,
    /// <summary>More bytes are needed.</summary>
    Incomplete,
    /// <summary>This is no header.</summary>
    Malformed,
}

/// <summary>Reads the header lines before a message. Names in any case, further headers, and lines that end in LF alone are accepted.</summary>
internal static class MessageHeader
{
    /// <summary>Start of the one line that counts, in lower case.</summary>
    public static ReadOnlySpan<byte> LengthName => "content-length:"u8;

    private const int LongestHeader = 4096;
    private const int MostDigits = 10;

    /// <summary>Reads from the start of <paramref name="bytes"/> up to and with the empty line.</summary>
    /// <param name="bytes">What has arrived.</param>
    /// <param name="end">Where the message itself begins.</param>
    /// <param name="length">Length of the message in bytes.</param>
    public static HeaderOutcome Read(in ReadOnlySequence<byte> bytes, out SequencePosition end, out long length)
    {
        var reader = new SequenceReader<byte>(bytes.Slice(0, Math.Min(bytes.Length, LongestHeader)));
        end = bytes.Start;
        length = -1;
        Span<byte> copy = stackalloc byte[256];
        while (reader.TryReadTo(out ReadOnlySequence<byte> sequence, (byte)'\n'))
        {
            end = reader.Position;
            if (!TryFlatten(sequence, copy, out var line)) return HeaderOutcome.Malformed;
            if (line is [.., (byte)'\r']) line = line[..^1];
            if (line.IsEmpty) return length < 0 ? HeaderOutcome.Malformed : HeaderOutcome.Complete;
            if (StartsWithLengthName(line))
            {
                if (!TryReadLength(line[LengthName.Length..], out var stated)) return HeaderOutcome.Malformed;
                length = stated;
            }
            else if (!IsOtherHeader(line)) return HeaderOutcome.Malformed;
        }
        return bytes.Length >= LongestHeader ? HeaderOutcome.Malformed : HeaderOutcome.Incomplete;
    }

    /// <summary>True where <paramref name="line"/> begins with the name of the length header, in any case.</summary>
    public static bool StartsWithLengthName(ReadOnlySpan<byte> line) =>
        line.Length >= LengthName.Length && Ascii.EqualsIgnoreCase(line[..LengthName.Length], LengthName);

    private static bool TryFlatten(in ReadOnlySequence<byte> sequence, Span<byte> copy, out ReadOnlySpan<byte> line)
    {
        line = sequence.FirstSpan;
        if (sequence.IsSingleSegment) return true;
        if (sequence.Length > copy.Length) return false;
        sequence.CopyTo(copy);
        line = copy[..(int)sequence.Length];
        return true;
    }

    private static bool TryReadLength(ReadOnlySpan<byte> value, out long length)
    {
        value = value[Ascii.Trim(value)];
        length = 0;
        foreach (var digit in value)
            if (!char.IsAsciiDigit((char)digit)) return false;
        return value.Length is > 0 and <= MostDigits && Utf8Parser.TryParse(value, out length, out _);
    }

    private static bool IsOtherHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon <= 0) return false;
        foreach (var letter in line[..colon])
            if (!char.IsAsciiLetterOrDigit((char)letter) && letter is not ((byte)'-' or (byte)'_')) return false;
        return true;
    }
}
