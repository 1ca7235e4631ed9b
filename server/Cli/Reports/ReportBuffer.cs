using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;

namespace InterviewGuide.Cli.Reports;

/// <summary>A growing run of UTF-8 bytes that reports are written to. Keeps its memory when it is cleared, within limits.</summary>
internal sealed class ReportBuffer
{
    private const int Smallest = 16 * 1024;
    private const int Kept = 512 * 1024;
    private byte[] bytes = new byte[Smallest];

    /// <summary>Number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        Length = 0;
        if (bytes.Length > Kept) bytes = new byte[Smallest];
    }

    /// <summary>Appends bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        Length += utf8.Length;
    }

    /// <summary>Appends characters. Half a surrogate pair becomes the replacement character.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        var room = Room(text.Length * 3);
        Utf8.FromUtf16(text, room, out _, out var written, replaceInvalidSequences: true);
        Length += written;
    }

    /// <summary>Appends one character of ASCII.</summary>
    public void Write(char ascii)
    {
        Room(1)[0] = (byte)ascii;
        Length++;
    }

    /// <summary>Appends a number in decimal digits.</summary>
    public void Write(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out var written);
        Length += written;
    }

    /// <summary>Appends a number as 16 hexadecimal digits.</summary>
    public void WriteHex(ulong number)
    {
        const int Digits = 16;
        var room = Room(Digits);
        for (var i = 0; i < Digits; i++) room[i] = "0123456789abcdef"u8[(int)(number >> (60 - 4 * i)) & 15];
        Length += Digits;
    }

    /// <summary>Appends a line end.</summary>
    public void EndLine() => Write('\n');

    /// <summary>What was written, as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Written);

    private Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + size));
        return bytes.AsSpan(Length);
    }
}
