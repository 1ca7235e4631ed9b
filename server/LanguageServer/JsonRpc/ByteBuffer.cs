using System.Buffers;

namespace InterviewGuide.LanguageServer.JsonRpc;

/// <summary>Bytes that are being written, and may be written over until they are sent.</summary>
/// <param name="capacity">Number of bytes that there is room for at first.</param>
internal sealed class ByteBuffer(int capacity) : IBufferWriter<byte>
{
    private byte[] bytes = new byte[capacity];
    private int count;

    /// <summary>Number of bytes that there is room for.</summary>
    public int Capacity => bytes.Length;

    /// <summary>What was written.</summary>
    public Span<byte> Written => bytes.AsSpan(0, count);

    /// <summary>Begins anew.</summary>
    public void Clear() => count = 0;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> part)
    {
        part.CopyTo(GetSpan(part.Length));
        count += part.Length;
    }

    /// <inheritdoc/>
    public void Advance(int count) => this.count += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsMemory(count);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return bytes.AsSpan(count);
    }

    private void Reserve(int room)
    {
        if (bytes.Length - count < Math.Max(room, 1)) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, count + room));
    }
}
