using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace.Tests;

public sealed class FileReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Wie war’s? 👩‍👩‍👧\r\n", false)]
    [InlineData("Wie war’s?\rEnde", true)]
    [InlineData("", false)]
    [InlineData("", true)]
    public void Text_and_byte_order_mark_survive_reading_and_encoding(string text, bool hasMark)
    {
        var bytes = FileReader.Encode(new FileText(text, hasMark));
        Read(folder.Write("a.guide", bytes)).Should().Be(new FileText(text, hasMark));
        (bytes.Length - Encoding.UTF8.GetByteCount(text)).Should().Be(hasMark ? 3 : 0);
    }

    [Theory]
    [InlineData("utf-16", "UTF-16 LE")]
    [InlineData("utf-16BE", "UTF-16 BE")]
    [InlineData("utf-32", "UTF-32")]
    public void A_file_with_another_byte_order_mark_is_named_by_its_encoding(string encoding, string name)
    {
        var encoder = Encoding.GetEncoding(encoding);
        Refused([.. encoder.GetPreamble(), .. encoder.GetBytes("Frage: Wie war es?\n")]).Arguments[0].Should().Be(name);
    }

    [Theory]
    [InlineData("utf-16LE", "UTF-16 LE")]
    [InlineData("utf-16BE", "UTF-16 BE")]
    public void UTF_16_is_recognised_without_a_mark(string encoding, string name) =>
        Refused(Encoding.GetEncoding(encoding).GetBytes("Frage: Wie war das letzte Mal?\nUnd dann?\n")).Arguments[0].Should().Be(name);

    [Fact]
    public void A_Latin_1_file_is_refused_with_its_line_and_how_to_save_it()
    {
        var problem = Refused(Encoding.Latin1.GetBytes("Leitfaden: x\n\nFrage: Wie würden Sie das lösen?\n"));
        problem.Code.Should().Be("file.not-utf8");
        problem.Text(Language.English).Should().Contain("Windows-1252").And.Contain("line 3").And.Contain("Save it as UTF-8");
        problem.Text(Language.German).Should().Contain("Zeile 3");
    }

    [Fact]
    public void A_file_with_NUL_bytes_is_no_text()
    {
        var problem = Refused("Ask: What?\nAsk: \0?\n"u8.ToArray());
        problem.Code.Should().Be("file.nul");
        problem.Arguments[0].Should().Be("2");
    }

    [Fact]
    public void A_sequence_cut_off_at_the_end_is_not_UTF_8() => Refused([.. "Was f"u8, 0xC3]).Code.Should().Be("file.not-utf8");

    [Fact]
    public void A_missing_file_a_folder_and_a_dead_link_are_told_apart()
    {
        var reader = new FileReader();
        reader.Read(folder["none.guide"], out _).Should().BeEquivalentTo(new { Code = "file.missing" });
        Directory.CreateDirectory(folder["sub"]);
        reader.Read(folder["sub"], out _).Should().BeEquivalentTo(new { Code = "file.is-folder" });
        File.CreateSymbolicLink(folder["dead.guide"], folder["gone.guide"]);
        reader.Read(folder["dead.guide"], out _).Should().BeEquivalentTo(new { Code = "file.dead-link" });
    }

    [Fact]
    public void A_circle_of_links_is_a_dead_link()
    {
        File.CreateSymbolicLink(folder["a.guide"], folder["b.guide"]);
        File.CreateSymbolicLink(folder["b.guide"], folder["a.guide"]);
        new FileReader().Read(folder["a.guide"], out _).Should().BeEquivalentTo(new { Code = "file.dead-link" });
    }

    [Fact]
    public void Ten_megabytes_are_read_and_the_reader_goes_on_with_small_files()
    {
        var text = string.Concat(Enumerable.Repeat("Frage: Wie war das letzte Mal?\n", 350_000));
        var reader = new FileReader();
        reader.Read(folder.Write("big.guide", text), out var big).Should().BeNull();
        big.Text.Should().HaveLength(text.Length);
        reader.Read(folder.Write("small.guide", "x"), out var small).Should().BeNull();
        small.Text.Should().Be("x");
    }

    [Fact]
    public void A_stream_without_a_length_is_read_to_its_end()
    {
        var text = new string('x', 100_000);
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var end = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, pipe.ClientSafePipeHandle);
        var writer = new Thread(() =>
        {
            pipe.Write(Encoding.UTF8.GetBytes(text));
            pipe.Close();
        });
        writer.Start();
        new FileReader().Read(end, "-", out var read).Should().BeNull();
        writer.Join();
        read.Text.Should().Be(text);
    }

    private static FileText Read(string path)
    {
        new FileReader().Read(path, out var text).Should().BeNull();
        return text;
    }

    private Problem Refused(byte[] bytes)
    {
        var problem = new FileReader().Read(folder.Write("a.guide", bytes), out _);
        problem.Should().NotBeNull();
        return problem ?? throw new InvalidOperationException();
    }
}
