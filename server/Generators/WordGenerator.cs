using System.Collections.Immutable;
using System.Text;
using InterviewGuide.Generators.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace InterviewGuide.Generators;

/// <summary>Turns the word lists of each language and the patterns of all rules into static data, so that nothing is parsed at start.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WordGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => DataFile.IsWordData(file.Path))
            .Select(static (file, cancel) => new DataFile(file.Path, file.GetText(cancel)?.ToString() ?? ""))
            .Collect();
        context.RegisterSourceOutput(files, Generate);
    }

    private static void Generate(SourceProductionContext context, ImmutableArray<DataFile> files)
    {
        var order = RuleOrder.Read(files);
        foreach (var languages in files.Where(f => f.Name == "languages.tsv"))
        {
            foreach (var (_, line) in languages.Lines())
            {
                var columns = line.Split('\t');
                Generate(context, files, order, columns[0], columns[1]);
            }
        }
    }

    private static void Generate(SourceProductionContext context, ImmutableArray<DataFile> files, List<string> order, string language, string code)
    {
        var lists = new List<WordList>();
        var patterns = new List<PatternLine>();
        var verbs = new VerbTable();
        foreach (var file in files.OrderBy(f => f.Path, StringComparer.Ordinal))
        {
            try
            {
                if (file.Folder == language && file.Name == "verbs.tsv") verbs.Read(file);
                else if (file.Folder == language && file.Name == "features.txt") ReadFeatures(file, patterns);
                else if (file.Folder == language && file.Name.EndsWith(".txt", StringComparison.Ordinal)) lists.Add(ReadList(file));
                else if (file.Name == "patterns." + code + ".txt") ReadPatterns(file, order, patterns);
            }
            catch (FormatException error)
            {
                context.ReportDiagnostic(DataFile.Broken(file.Path, error.Message));
            }
        }
        lists.AddRange(verbs.Lists());
        try
        {
            var data = LexiconCompiler.Compile(lists, patterns, hasUmlauts: code == "de");
            context.AddSource(language + "Words.g.cs", SourceText.From(LexiconWriter.Write(language, data, verbs), Encoding.UTF8));
        }
        catch (FormatException error)
        {
            context.ReportDiagnostic(DataFile.Broken("Words/" + language, error.Message));
        }
    }

    /// <summary>Feature patterns come first: the patterns of rules may ask for what they tell.</summary>
    private static void ReadFeatures(DataFile file, List<PatternLine> patterns)
    {
        var features = new List<PatternLine>();
        foreach (var (number, line) in file.Lines())
        {
            try { features.Add(PatternLine.ParseFeature(line)); }
            catch (FormatException error) { throw DataFile.At(number, error); }
        }
        patterns.InsertRange(0, features);
    }

    private static WordList ReadList(DataFile file)
    {
        var list = new WordList(file.Name.Substring(0, file.Name.Length - 4));
        foreach (var (number, line) in file.Lines())
        {
            try { list.Add(line); }
            catch (FormatException error) { throw DataFile.At(number, error); }
        }
        return list;
    }

    private static void ReadPatterns(DataFile file, List<string> order, List<PatternLine> patterns)
    {
        var rule = order.IndexOf(file.RuleId);
        if (rule < 0) throw new FormatException("the rule " + file.RuleId + " is missing in order.txt");
        foreach (var (number, line) in file.Lines())
        {
            try
            {
                var trimmed = line.Trim();
                if (!trimmed.StartsWith("=>", StringComparison.Ordinal)) patterns.Add(PatternLine.Parse(rule, trimmed));
                else if (patterns.Count > 0) patterns[patterns.Count - 1].Rewrites.Add(trimmed.Substring(2).Trim());
            }
            catch (FormatException error) { throw DataFile.At(number, error); }
        }
    }
}
