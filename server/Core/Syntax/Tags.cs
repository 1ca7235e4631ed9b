using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>Tags in brackets behind a question that say what it is about: <c>[needs: trust, respect]</c>, <c>[Stufe: verstehen]</c>.</summary>
internal static class Tags
{
    /// <summary>What the tags of an item say, in the order of the text; nothing where it has none.</summary>
    public static ImmutableArray<TagWord> Of(Guide guide, Item item)
    {
        var source = guide.Source;
        var text = source.Text.AsSpan(item.Span.Start, source.Line(source.LineAt(item.Span.End)).End - item.Span.Start);
        if (!text.Contains('[')) return [];
        var found = ImmutableArray.CreateBuilder<TagWord>();
        while (text.IndexOf('[') is >= 0 and var open && text[open..].IndexOf(']') is > 0 and var length)
        {
            Read(text.Slice(open + 1, length - 1), found);
            text = text[(open + length)..];
        }
        return found.DrainToImmutable();
    }

    /// <summary>True for the name of a field that lists needs: <c>Needs</c>, <c>Bedürfnisse</c>.</summary>
    public static bool NamesNeeds(ReadOnlySpan<char> label) => WordOf(label.TrimEnd(':')) == TagWord.Need;

    /// <summary>The needs that a list names; all of them for <c>all</c>.</summary>
    public static ImmutableArray<TagWord> NeedsIn(ReadOnlySpan<char> list)
    {
        var found = ImmutableArray.CreateBuilder<TagWord>();
        foreach (var range in list.SplitAny(",;"))
        {
            var word = WordOf(list[range]);
            if (word == TagWord.All) return [.. Enumerable.Range((int)TagWord.Performance, (int)(TagWord.Respect - TagWord.Performance) + 1).Select(number => (TagWord)number)];
            if (word is >= TagWord.Performance and <= TagWord.Respect) found.Add(word);
        }
        return found.DrainToImmutable();
    }

    private static void Read(ReadOnlySpan<char> tag, ImmutableArray<TagWord>.Builder found)
    {
        var colon = tag.IndexOf(':');
        if (colon < 0 || WordOf(tag[..colon]) is not (TagWord.Need or TagWord.Stage)) return;
        foreach (var range in tag[(colon + 1)..].Split(','))
        {
            if (WordOf(tag[(colon + 1)..][range]) is var word and > TagWord.Stage) found.Add(word);
        }
    }

    private static TagWord WordOf(ReadOnlySpan<char> word) => (TagWord)Phrases.TagWords.ValueOf(word.Trim());
}

/// <summary>Words of tags; the data is tag-words.tsv.</summary>
internal enum TagWord : uint
{
    None,
    Need,
    Stage,
    Performance,
    Usefulness,
    Simplicity,
    Trust,
    Reciprocity,
    Transparency,
    Respect,
    Talk,
    Learn,
    Understand,
    All,
}
