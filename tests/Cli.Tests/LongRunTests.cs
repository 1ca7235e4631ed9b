namespace InterviewGuide.Cli.Tests;

public sealed class LongRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Linting_a_folder_of_many_files_is_one()
    {
        Write(501);
        LongRun.IsLikely(["lint", folder.Path, "--format", "ndjson"]).Should().BeTrue();
        LongRun.IsLikely(["check", "--locale", "de", folder.Path]).Should().BeTrue();
    }

    [Fact]
    public void Files_in_folders_below_count_too()
    {
        for (var i = 0; i < 6; i++) Write(100, $"team{i}/");
        LongRun.IsLikely(["lint", folder.Path]).Should().BeTrue();
    }

    [Fact]
    public void Few_files_are_none()
    {
        Write(500);
        LongRun.IsLikely(["lint", folder.Path]).Should().BeFalse();
    }

    [Fact]
    public void A_named_file_is_none_whatever_lies_beside_it()
    {
        Write(501);
        LongRun.IsLikely(["lint", Path.Combine(folder.Path, "g000.guide")]).Should().BeFalse();
    }

    [ShellFact]
    public void Links_that_lead_round_in_circles_are_not_followed()
    {
        var below = Directory.CreateDirectory(Path.Combine(folder.Path, "below")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(below, "one"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(below, "other"), folder.Path);
        LongRun.IsLikely(["lint", folder.Path]).Should().BeFalse();
    }

    [Fact]
    public void Standard_input_and_lists_of_files_are_none()
    {
        Write(501);
        LongRun.IsLikely(["lint", "-", folder.Path]).Should().BeFalse();
        LongRun.IsLikely(["lint", folder.Path, "--files-from", "-"]).Should().BeFalse();
    }

    [Fact]
    public void Files_that_no_run_would_read_do_not_count()
    {
        for (var i = 0; i < 600; i++) folder.Write($"node_modules/m{i}.js", "");
        LongRun.IsLikely(["lint", folder.Path]).Should().BeFalse();
    }

    [Fact]
    public void Other_commands_are_none()
    {
        Write(501);
        LongRun.IsLikely(["outline", folder.Path]).Should().BeFalse();
        LongRun.IsLikely([folder.Path]).Should().BeFalse();
        LongRun.IsLikely([]).Should().BeFalse();
    }

    private void Write(int count, string below = "")
    {
        for (var i = 0; i < count; i++) folder.Write($"{below}g{i:000}.guide", "");
    }
}
