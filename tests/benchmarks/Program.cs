using InterviewGuide.Benchmarks;

return args switch
{
    ["floor"] => Floor.Run(Console.OpenStandardInput(), Console.OpenStandardOutput()),
    ["read", var folder] => Reading.Run(folder),
    ["server", var program] => await Editing.RunAsync(program).ConfigureAwait(false),
    ["lint", var program] => Batch.Run(program, 10_000),
    ["lint", var program, var count] when int.TryParse(count, out var guides) => Batch.Run(program, guides),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        benchmarks server PROGRAM        what an editor waits for, beside a server that does nothing
        benchmarks lint PROGRAM [COUNT]  linting COUNT guides of 6 KB, beside reading them
        """);
    return 2;
}
