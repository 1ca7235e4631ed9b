using System.Buffers;
using System.IO.Pipelines;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>What the reader came upon.</summary>
internal enum FrameKind
{
    /// <summary>A message, its content not looked at yet.</summary>
    Message,
    /// <summary>Bytes that are no message; reading goes on behind them.</summary>
    Malformed,
    /// <summary>Nothing more will come.</summary>
    End,
}

/// <summary>A message as it arrived.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Body">The message; valid until the next one is read.</param>
/// <param name="Problem">What is wrong with the bytes.</param>
internal readonly record struct Frame(FrameKind Kind, ReadOnlySequence<byte> Body, string Problem);

/// <summary>
/// Cuts the bytes that arrive into messages, each behind header lines that tell its length. After bytes that are no
/// message it looks for the next header: JSON holds no raw line break in its strings, so what looks like a header is one.
/// </summary>
/// <param name="input">The bytes.</param>
/// <param name="longest">Longest message in bytes; a longer one is refused without being kept.</param>
internal sealed class MessageReader(PipeReader input, int longest)
{
    private SequencePosition? next;
    private long length = -1;
    private bool isLost;

    /// <summary>The next message. The body of the one before must not be used any more.</summary>
    public async ValueTask<Frame> ReadAsync()
    {
        if (next is { } position) input.AdvanceTo(position);
        next = null;
        while (true)
        {
            var result = await input.ReadAsync().ConfigureAwait(false);
            var rest = result.Buffer;
            if (Cut(ref rest) is { } frame)
            {
                next = rest.Start;
                return frame;
            }
            input.AdvanceTo(rest.Start, rest.End);
            if (result.IsCompleted) return new Frame(FrameKind.End, default, "");
        }
    }

    private Frame? Cut(ref ReadOnlySequence<byte> rest)
    {
        while (true)
        {
            if (length >= 0) return CutBody(ref rest);
            if (isLost && !SkipToHeader(ref rest)) return null;
            switch (MessageHeader.Read(rest, out var end, out var stated))
            {
                case HeaderOutcome.Incomplete:
                    return null;
                case HeaderOutcome.Complete when stated <= longest:
                    rest = rest.Slice(end);
                    length = stated;
                    isLost = false;
                    break;
                case HeaderOutcome.Complete:
                    rest = rest.Slice(end);
                    isLost = true;
                    return new Frame(FrameKind.Malformed, default, $"A message of {stated} bytes is too long; the limit is {longest}.");
                default:
                    // One step ahead, so that the same place is not tried again.
                    rest = rest.Slice(1);
                    if (isLost) break;
                    isLost = true;
                    return new Frame(FrameKind.Malformed, default, "Expected the header Content-Length before a message.");
            }
        }
    }

    private Frame? CutBody(ref ReadOnlySequence<byte> rest)
    {
        if (rest.Length < length) return null;
        var body = rest.Slice(0, length);
        rest = rest.Slice(length);
        length = -1;
        return new Frame(FrameKind.Message, body, "");
    }

    /// <summary>Drops bytes up to what may be the next header; without one, all that cannot be its beginning.</summary>
    private static bool SkipToHeader(ref ReadOnlySequence<byte> rest)
    {
        Span<byte> name = stackalloc byte[MessageHeader.LengthName.Length];
        var reader = new SequenceReader<byte>(rest);
        while (reader.TryAdvanceToAny("cC"u8, advancePastDelimiter: false))
        {
            if (!reader.TryCopyTo(name) || MessageHeader.StartsWithLengthName(name))
            {
                rest = rest.Slice(reader.Position);
                return rest.Length >= name.Length;
            }
            reader.Advance(1);
        }
        rest = rest.Slice(rest.End);
        return false;
    }
}
