using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Markdown;

/// <summary>What a configuration adds to the reading of Markdown guides.</summary>
public sealed record MarkdownOptions
{
    /// <summary>Nothing added.</summary>
    public static MarkdownOptions Default { get; } = new();

    /// <summary>Further section titles and the roles they stand for, in any case.</summary>
    public ImmutableDictionary<string, SectionRole> Headings { get; init; } = ImmutableDictionary<string, SectionRole>.Empty;
}
