using System.Text;

namespace InterviewGuide.LanguageServer.Tests.EndToEnd;

/// <summary>Messages as bytes.</summary>
internal static class Framing
{
    public static byte[] Framed(string json) =>
        [.. Encoding.ASCII.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(json)}\r\n\r\n"), .. Encoding.UTF8.GetBytes(json)];
}
