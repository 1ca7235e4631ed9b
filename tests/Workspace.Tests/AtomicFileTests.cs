using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_file_holds_the_new_bytes_and_nothing_is_left_beside_it()
    {
        var path = folder.Write("a.guide", "old");
        new AtomicFile().Replace(path, "old"u8, "new"u8).Should().BeNull();
        File.ReadAllText(path).Should().Be("new");
        Directory.GetFiles(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void Mode_bits_stay()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = folder.Write("a.guide", "old");
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(path, Mode);
        new AtomicFile().Replace(path, "old"u8, "new"u8).Should().BeNull();
        File.GetUnixFileMode(path).Should().Be(Mode);
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_points_to_changes()
    {
        var target = folder.Write("real/a.guide", "old");
        File.CreateSymbolicLink(folder["link.guide"], target);
        new AtomicFile().Replace(folder["link.guide"], "old"u8, "new"u8).Should().BeNull();
        new FileInfo(folder["link.guide"]).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().Be("new");
    }

    [Fact]
    public void A_read_only_file_is_left_as_it_is_even_for_a_superuser()
    {
        var path = folder.Write("a.guide", "old");
        File.SetAttributes(path, FileAttributes.ReadOnly);
        new AtomicFile().Replace(path, "old"u8, "new"u8).Should().BeEquivalentTo(new { Code = "write.read-only", Path = path });
        File.ReadAllText(path).Should().Be("old");
        Directory.GetFiles(folder.Path).Should().Equal(path);
        File.SetAttributes(path, FileAttributes.Normal);
    }

    [Fact]
    public void A_file_that_somebody_else_changed_is_left_as_it_is()
    {
        var path = folder.Write("a.guide", "theirs");
        new AtomicFile().Replace(path, "old"u8, "new"u8).Should().BeEquivalentTo(new { Code = "write.changed-meanwhile" });
        File.ReadAllText(path).Should().Be("theirs");
        Directory.GetFiles(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void On_a_full_disk_the_file_stays_and_nothing_is_left_beside_it()
    {
        var path = folder.Write("a.guide", "old");
        new AtomicFile(stream => new FullDisk(stream)).Replace(path, "old"u8, new byte[10_000]).Should().BeEquivalentTo(new { Code = "write.disk-full" });
        File.ReadAllText(path).Should().Be("old");
        Directory.GetFiles(folder.Path).Should().Equal(path);
    }

    [Fact]
    public void A_file_that_is_gone_is_reported() =>
        new AtomicFile().Replace(folder["none.guide"], "old"u8, "new"u8).Should().BeEquivalentTo(new { Code = "write.failed" });

    /// <summary>Takes some bytes and then fails as a full disk does.</summary>
    private sealed class FullDisk(Stream inner) : Stream
    {
        private const int NoSpaceLeft = 28;

        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => inner.Length;
        public override long Position { get; set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            inner.Write(buffer, offset, Math.Min(count, 100));
            if (count > 100) throw new IOException("No space left on device", NoSpaceLeft);
        }

        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
    }
}
