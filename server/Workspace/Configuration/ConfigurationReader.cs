using System.Collections.Immutable;
using System.Reflection;
using InterviewGuide.Linting;
using InterviewGuide.Text;
using InterviewGuide.Workspace.Files;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Reads a configuration file and what it extends.</summary>
internal sealed class ConfigurationReader
{
    private const int DeepestChain = 20;
    private readonly ImmutableArray<Problem>.Builder problems = ImmutableArray.CreateBuilder<Problem>();
    private readonly List<string> sources = [];

    /// <summary>Reads <paramref name="path"/>; its patterns, and those of what it extends, count from <paramref name="folder"/>.</summary>
    public static GuideConfiguration Read(string path, string folder, Func<LintConfiguration, LintConfiguration> finish)
    {
        var reader = new ConfigurationReader();
        var layer = reader.File(path, []);
        return new GuideConfiguration(folder, path, layer, [.. reader.sources], reader.problems.ToImmutable(), finish);
    }

    /// <summary>Names of the configurations that come with the program.</summary>
    public static IEnumerable<string> Presets =>
        typeof(ConfigurationReader).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("preset.", StringComparison.Ordinal))
            .Select(name => name["preset.".Length..^".json".Length]);

    private ConfigurationLayer File(string path, ImmutableArray<string> chain)
    {
        sources.Add(path);
        if (new FileReader().Read(path, out var text) is { } problem)
        {
            problems.Add(problem);
            return ConfigurationLayer.Empty;
        }
        return Text(path, new SourceText(text.Text), chain.Add(path));
    }

    private ConfigurationLayer Text(string path, SourceText source, ImmutableArray<string> chain)
    {
        var root = JsonTree.Read(source, out var errorOffset);
        var interpreter = new ConfigurationInterpreter(path, source, problems, (name, from) => Extended(name, path, from, chain));
        if (root is null)
        {
            interpreter.NotJson(errorOffset);
            return ConfigurationLayer.Empty;
        }
        return interpreter.Root(root);
    }

    private ConfigurationLayer Extended(JsonValue name, string fromPath, ConfigurationInterpreter interpreter, ImmutableArray<string> chain)
    {
        if (ConfigurationLinks.PathOf(name.Text, fromPath) is not { } full) return Preset(name, interpreter);
        if (chain.Contains(full) || chain.Length > DeepestChain) interpreter.Report("config.extends-circle", name.Span, name.Text);
        else if (!System.IO.File.Exists(full)) interpreter.Report("config.extends-missing", name.Span, name.Text);
        else return File(full, chain);
        return ConfigurationLayer.Empty;
    }

    private ConfigurationLayer Preset(JsonValue name, ConfigurationInterpreter interpreter)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"preset.{name.Text}.json");
        if (stream is null)
        {
            if (NearestName.Of(name.Text, Presets) is { } meant) interpreter.Report("config.unknown-preset.near", name.Span, name.Text, meant);
            else interpreter.Report("config.unknown-preset", name.Span, name.Text, string.Join(", ", Presets.Order(StringComparer.Ordinal)));
            return ConfigurationLayer.Empty;
        }
        using var reader = new StreamReader(stream);
        return Text(name.Text, new SourceText(reader.ReadToEnd()), []);
    }
}
