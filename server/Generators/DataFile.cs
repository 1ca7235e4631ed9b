using Microsoft.CodeAnalysis;

namespace InterviewGuide.Generators;

/// <summary>A data file that static data is made from.</summary>
internal sealed class DataFile : IEquatable<DataFile>
{
    private static readonly DiagnosticDescriptor BrokenFile = new(
        "GUIDE001", "Broken data file", "{0}: {1}", "Data", DiagnosticSeverity.Error, isEnabledByDefault: true);

    public DataFile(string path, string text)
    {
        Path = path.Replace('\\', '/');
        Text = text;
        var parts = Path.Split('/');
        Name = parts[parts.Length - 1];
        Folder = parts.Length > 1 ? parts[parts.Length - 2] : "";
    }

    public string Path { get; }
    public string Text { get; }
    public string Name { get; }
    public string Folder { get; }

    /// <summary>The id of the rule whose folder the file stands in: <c>SalesPitch</c> is <c>sales-pitch</c>.</summary>
    public string RuleId => RuleOrder.IdOf(Folder);

    public static bool IsWordData(string path)
    {
        path = path.Replace('\\', '/');
        return path.Contains("/Words/") || path.EndsWith("/Rules/order.txt", StringComparison.Ordinal)
            || (path.Contains("/Rules/") && path.Contains("/patterns.")) || path.Contains("/Rules/Cues/");
    }

    /// <summary>The cue that the file's patterns tell, or null: <c>Rules/Cues/thanks.en.txt</c> tells thanks.</summary>
    public string? Cue => Folder == "Cues" || IsOnDemand ? Name.Split('.')[0] : null;

    /// <summary>True where the file's cue is looked for only when somebody asks for it: <c>Rules/Cues/OnDemand</c>.</summary>
    public bool IsOnDemand => Folder == "OnDemand";

    public static Diagnostic Broken(string path, string message) => Diagnostic.Create(BrokenFile, Location.None, path, message);

    /// <summary>The lines that hold data, with their numbers; comments start with # and a blank.</summary>
    public IEnumerable<(int Number, string Line)> Lines()
    {
        var number = 0;
        foreach (var line in Text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim('\r', ' ');
            if (trimmed.Length == 0 || trimmed == "#" || trimmed.StartsWith("# ", StringComparison.Ordinal)) continue;
            yield return (number, line.TrimEnd('\r', ' '));
        }
    }

    public static FormatException At(int line, FormatException error) => new("line " + line + ": " + error.Message, error);

    public bool Equals(DataFile? other) => other != null && Path == other.Path && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as DataFile);

    public override int GetHashCode() => Path.GetHashCode() ^ Text.GetHashCode();
}
