using System.Globalization;
using System.Text.Json;
using InterviewGuide.Accuracy;
using InterviewGuide.Model;
using InterviewGuide.Rules;

// accuracy labels FILE.tsv en|de [--errors LABEL|all] [--half even|odd] [--strong] [--found RULE]
// accuracy catalogue FILE.json [--errors]
// accuracy line en|de TEXT
// accuracy lines FILE en|de [--rule RULE]
// accuracy rewrites FILE.tsv en|de SEED COUNT
// accuracy figures FOLDER [FOLDER OF OUTSIDE LABELS]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    return Run(args);
}
catch (IOException exception)
{
    Console.Error.WriteLine("accuracy: " + exception.Message);
    return 2;
}

static int Run(string[] args)
{
    switch (args)
    {
        case ["labels", var file, var language, ..]: return Report(file, Parse(language), args[3..]);
        case ["catalogue", var file, ..]: return Catalogue(file, args[2..]);
        case ["line", var language, .. var words]: return Line(Parse(language), string.Join(' ', words));
        case ["lines", var file, var language, ..]: return Lines(file, Parse(language), Option(args[3..], "--rule"));
        case ["rewrites", var file, var language, var seed, var count]: return Rewrites.Print(file, Parse(language), ulong.Parse(seed), int.Parse(count));
        case ["figures", var folder, .. var outside]: return Figures(folder, outside.FirstOrDefault());
        default:
            Console.Error.WriteLine("usage: accuracy labels FILE en|de [--errors LABEL|all] [--half even|odd] [--strong] [--found RULE] | catalogue FILE [--errors] | line en|de TEXT | lines FILE en|de [--rule RULE] | rewrites FILE en|de SEED COUNT | figures FOLDER [OUTSIDE]");
            return 2;
    }
}

static Language Parse(string code) => StoredFigure.Parse(code);

static int Figures(string folder, string? outside)
{
    var figures = new List<StoredFigure>();
    foreach (var (set, name) in new[] { (StoredFigure.Own, folder), (StoredFigure.Outside, outside) })
    {
        if (name is null) continue;
        foreach (var language in new[] { "en", "de" })
        {
            var path = set == StoredFigure.Own ? StoredFigure.PathOfOwn(name, language) : Path.Combine(name, language + ".tsv");
            var lines = new LabelledSet(Parse(language), LabelledLine.Read(path));
            figures.AddRange(Labels.Rules.Keys.Select(label => StoredFigure.Measure(set, language, label, lines)));
        }
    }
    StoredFigure.Write(Path.Combine(folder, StoredFigure.FileName), figures);
    return 0;
}

static int Report(string file, Language language, string[] options)
{
    var errors = Option(options, "--errors");
    var half = Option(options, "--half");
    var strong = options.Contains("--strong");
    var lines = LabelledLine.Read(file).Where(l => half is null || l.Guide % 2 == (half == "odd" ? 1 : 0)).ToList();
    var set = new LabelledSet(language, lines);
    Console.WriteLine($"{"label",-8} {"y",4} {"hit",4} {"false",5} {"miss",4}  precision recall F1     strong: precision recall");
    foreach (var (label, rules) in Labels.Rules)
    {
        foreach (var (line, found) in set.Found(strong))
        {
            var isFound = rules.Any(found.Contains);
            var value = line.ValueOf(label);
            if (value == '?' || isFound == (value == 'y') || (errors != label && errors != "all")) continue;
            Console.WriteLine($"  {(isFound ? "FALSE" : "MISS ")} {label} {line.Id} [{string.Join(',', found)}] {line.Text}");
        }
        var score = set.ScoreOf(label, strong);
        var sure = set.ScoreOf(label, strongOnly: true);
        Console.WriteLine($"{label,-8} {score.Positives,4} {score.Hits,4} {score.FalseFinds,5} {score.Misses,4}  {score.Precision,9:0.000} {score.Recall,6:0.000} {score.F1:0.000}  {sure.Precision,17:0.000} {sure.Recall,6:0.000}");
    }
    if (Option(options, "--found") is { } rule)
    {
        foreach (var (line, _) in set.Found(strong).Where(f => f.Rules.Contains(rule)))
            Console.WriteLine($"  FOUND {line.Id} {string.Join(',', line.Labels.Select(l => $"{l.Key}={l.Value}"))}: {line.Text}");
    }
    var measurement = new Measurement(language);
    var clean = lines.Where(l => l.Labels.Count == 0).ToList();
    var alarms = clean.SelectMany(l => measurement.FindingsOn(l.Text, l.SpokenAs == "say").Select(f => (Line: l, Finding: f)))
        .Where(a => a.Finding.Severity >= Severity.Warning).ToList();
    if (errors is "clean" or "all")
    {
        foreach (var (line, finding) in alarms) Console.WriteLine($"  ALARM {line.Id} [{finding.Rule}] {line.Text}");
    }
    Console.WriteLine($"alarms of warning or above on {clean.Count} lines without any label: {alarms.Count} ({100.0 * alarms.Count / Math.Max(1, clean.Count):0.0} per 100)");
    return 0;
}

static int Catalogue(string file, string[] options)
{
    // Rules whose examples are lines. Most rules about the whole guide have guides for examples.
    var known = RuleRegistry.WordingRules.Select(r => r.Info.Id).Append("mixed-address").ToHashSet();
    using var document = JsonDocument.Parse(File.ReadAllText(file));
    int bad = 0, reported = 0, good = 0, left = 0;
    foreach (var rule in document.RootElement.EnumerateArray())
    {
        var id = rule.GetProperty("id").GetString() ?? "";
        if (!known.Contains(id)) continue;
        foreach (var (code, language) in new[] { ("en", Language.English), ("de", Language.German) })
        {
            var measurement = new Measurement(language, id);
            bool Finds(string text) => measurement.FindingsOn(text, isSaid: id is "sales-pitch" or "closing-attempt").Any(f => f.Rule == id || f.Also.Contains(id));
            foreach (var text in rule.GetProperty("bad_" + code).EnumerateArray().Select(e => e.GetString() ?? ""))
            {
                bad++;
                if (Finds(text)) reported++;
                else if (options.Contains("--errors")) Console.WriteLine($"MISS  {id} {text}");
            }
            foreach (var text in rule.GetProperty("good_" + code).EnumerateArray().Select(e => e.GetString() ?? ""))
            {
                good++;
                if (!Finds(text)) left++;
                else if (options.Contains("--errors")) Console.WriteLine($"FALSE {id} {text}");
            }
        }
    }
    Console.WriteLine($"bad reported {reported}/{bad} ({100.0 * reported / Math.Max(1, bad):0.0} %), near misses left alone {left}/{good} ({100.0 * left / Math.Max(1, good):0.0} %)");
    return 0;
}

static int Line(Language language, string text)
{
    foreach (var finding in new Measurement(language).FindingsOn(text, isSaid: false))
    {
        Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Confidence} [{text.Substring(finding.Span.Start, finding.Span.Length)}] also: {string.Join(',', finding.Also)}");
        foreach (var fix in finding.Fixes)
        {
            var edit = fix.Edits[0];
            Console.WriteLine($"   {fix.Safety}: {text[..edit.Span.Start]}{edit.NewText}{text[edit.Span.End..]}");
        }
    }
    return 0;
}

// What is found on each line of a text file, as if it were asked: for reading through real guides.
static int Lines(string file, Language language, string? rule)
{
    var measurement = new Measurement(language);
    foreach (var line in File.ReadLines(file))
    {
        foreach (var finding in measurement.FindingsOn(line, isSaid: false))
        {
            if (rule is not null && finding.Rule != rule && !finding.Also.Contains(rule)) continue;
            Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Confidence} [{line.Substring(finding.Span.Start, finding.Span.Length)}] {line}");
        }
    }
    return 0;
}

static string? Option(string[] options, string name)
{
    var at = Array.IndexOf(options, name);
    return at >= 0 && at + 1 < options.Length ? options[at + 1] : null;
}
