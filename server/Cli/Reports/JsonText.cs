using System.Buffers;

namespace InterviewGuide.Cli.Reports;

/// <summary>JSON strings.</summary>
internal static class JsonText
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F");

    /// <summary>Appends <paramref name="text"/> in quotation marks. Everything but quotation marks, backslashes and control characters stands as it is.</summary>
    public static void WriteJson(this ReportBuffer to, ReadOnlySpan<char> text)
    {
        to.Write('"');
        to.WriteEscaped(text);
        to.Write('"');
    }

    /// <summary>Appends <paramref name="text"/> as it stands between quotation marks.</summary>
    public static void WriteEscaped(this ReportBuffer to, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Escaped);
            if (at < 0) break;
            to.Write(text[..at]);
            Escape(to, text[at]);
            text = text[(at + 1)..];
        }
        to.Write(text);
    }

    private static void Escape(ReportBuffer to, char c)
    {
        switch (c)
        {
            case '"': to.Write("\\\""u8); break;
            case '\\': to.Write("\\\\"u8); break;
            case '\n': to.Write("\\n"u8); break;
            case '\r': to.Write("\\r"u8); break;
            case '\t': to.Write("\\t"u8); break;
            default:
                to.Write("\\u00"u8);
                to.Write("0123456789abcdef"[c >> 4]);
                to.Write("0123456789abcdef"[c & 15]);
                break;
        }
    }
}
