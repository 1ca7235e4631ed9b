using System.Globalization;
using InterviewGuide.Model;

namespace InterviewGuide.Accuracy;

/// <summary>How right the linter was about a label when the figures were stored; it must not become less right.</summary>
/// <param name="Set">The lines: <see cref="Own"/>, or those of the folder "labels" of a folder "shared".</param>
/// <param name="Language">"en" or "de".</param>
/// <param name="Label">The label.</param>
/// <param name="Precision">Share of finds that were right, cut to three decimals.</param>
/// <param name="Recall">Share of lines that were found.</param>
/// <param name="StrongPrecision">Precision of strong evidence alone.</param>
internal sealed record StoredFigure(string Set, string Language, string Label, double Precision, double Recall, double StrongPrecision)
{
    public const string FileName = "figures.tsv";

    /// <summary>The project's own lines.</summary>
    public const string Own = "own";

    /// <summary>Lines of real guides, which are not part of the project.</summary>
    public const string Outside = "outside";

    /// <summary>The file of the project's own lines in a language.</summary>
    public static string PathOfOwn(string folder, string language) => Path.Combine(folder, $"own.{language}.tsv");

    /// <summary>The language of a code.</summary>
    public static Language Parse(string code) => code == "de" ? Model.Language.German : Model.Language.English;

    /// <summary>Measures a label.</summary>
    public static StoredFigure Measure(string set, string language, string label, LabelledSet lines)
    {
        var all = lines.ScoreOf(label);
        return new StoredFigure(set, language, label, Cut(all.Precision), Cut(all.Recall), Cut(lines.ScoreOf(label, strongOnly: true).Precision));
    }

    /// <summary>Reads stored figures.</summary>
    public static IReadOnlyList<StoredFigure> Read(string path) =>
        [.. File.ReadLines(path).Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(c => new StoredFigure(c[0], c[1], c[2], Number(c[3]), Number(c[4]), Number(c[5])))];

    /// <summary>Writes figures.</summary>
    public static void Write(string path, IEnumerable<StoredFigure> figures) =>
        File.WriteAllLines(path, figures
            .Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Set}\t{f.Language}\t{f.Label}\t{f.Precision:0.000}\t{f.Recall:0.000}\t{f.StrongPrecision:0.000}"))
            .Prepend("set\tlanguage\tlabel\tprecision\trecall\tstrong precision"));

    private static double Cut(double value) => Math.Floor(value * 1000 + 1e-6) / 1000;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
