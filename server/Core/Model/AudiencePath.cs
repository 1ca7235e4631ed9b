using System.Collections.Immutable;
using InterviewGuide.Syntax;

namespace InterviewGuide.Model;

/// <summary>
/// What the people of one audience go through: the whole guide, or, where a guide serves several audiences or holds
/// several scripts, the sections that are for all and those that are theirs. Sums and missing parts are a path's own.
/// </summary>
public sealed class AudiencePath
{
    private const int Most = 64;
    private readonly ulong[] audiences;
    private readonly int number;

    private AudiencePath(ulong[] audiences, int number, Item? audience)
    {
        this.audiences = audiences;
        this.number = number;
        Audience = audience;
    }

    /// <summary>The segment, or the section title, that the path is for; null where the guide has one path only.</summary>
    public Item? Audience { get; }

    /// <summary>True where people on this path meet the item.</summary>
    public bool Holds(Item item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return (audiences[item.Index] >> number & 1) != 0;
    }

    /// <summary>The paths of a guide, in the order of their audiences; at least one.</summary>
    public static ImmutableArray<AudiencePath> Of(Guide guide)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var own = new ulong[guide.Items.Length];
        var sections = new List<Item>();
        foreach (var item in guide.Items)
            if (item.Keyword == Keyword.Section) sections.Add(item);
        var named = BySegments(guide, sections, own);
        if (named.Count < 2) named = ByTitles(guide, sections, own);
        if (named.Count < 2) named = ByWelcomes(sections, own);
        Spread(guide, own);
        if (named.Count < 2) return [new AudiencePath(own, 0, null)];
        var paths = ImmutableArray.CreateBuilder<AudiencePath>(named.Count);
        foreach (var audience in named) paths.Add(new AudiencePath(own, paths.Count, audience));
        return paths.MoveToImmutable();
    }

    /// <summary>What a section does not narrow, it has from the section around it.</summary>
    private static void Spread(Guide guide, ulong[] own)
    {
        foreach (var item in guide.Items)
        {
            var around = item.Keyword == Keyword.Section ? item.Parent : item.Section;
            var inherited = around >= 0 && around < item.Index ? own[around] : ulong.MaxValue;
            own[item.Index] = own[item.Index] == 0 ? inherited : own[item.Index] & inherited;
        }
    }

    /// <summary>Section titles that point to segments: <c>Section: The shop floor [S2]</c>.</summary>
    private static List<Item> BySegments(Guide guide, List<Item> sections, ulong[] own)
    {
        var segments = new List<Item>();
        foreach (var item in guide.Items)
            if (item is { Keyword: Keyword.Segment, Id: not null } && segments.Count < Most) segments.Add(item);
        if (segments.Count == 0) return segments;
        var isUsed = false;
        foreach (var section in sections)
        {
            foreach (var reference in section.References)
            {
                var segment = segments.FindIndex(s => s.Id == reference.Id);
                if (segment < 0) continue;
                own[section.Index] |= 1UL << segment;
                isUsed = true;
            }
        }
        return isUsed ? segments : [];
    }

    /// <summary>Sections side by side whose titles or whose own welcome and farewell say that each is for somebody else.</summary>
    private static List<Item> ByTitles(Guide guide, List<Item> sections, ulong[] own)
    {
        if (sections.Count < 2) return [];
        var traits = TraitsOf(guide);
        foreach (var siblings in AskingSiblings(sections, traits))
        {
            if (siblings.Count < 2) continue;
            var found = Audiences(guide, siblings, traits);
            if (found.Count < 2) continue;
            for (var i = 0; i < found.Count; i++) own[found[i].Index] = 1UL << i;
            return found;
        }
        return [];
    }

    /// <summary>The sections that ask something, those of one parent together, in the order of the first of each.</summary>
    private static List<List<Item>> AskingSiblings(List<Item> sections, Traits[] traits)
    {
        var groups = new List<List<Item>>();
        var byParent = new List<Item>?[sections[^1].Index + 1];
        foreach (var section in sections)
        {
            if (byParent[section.Parent + 1] is not { } siblings) groups.Add(byParent[section.Parent + 1] = siblings = []);
            if ((traits[section.Index] & Traits.Asks) != 0 && siblings.Count < Most) siblings.Add(section);
        }
        return groups;
    }

    /// <summary>Scripts one after the other: a welcome behind a farewell begins the next one.</summary>
    private static List<Item> ByWelcomes(List<Item> sections, ulong[] own)
    {
        var scripts = new List<Item>();
        var isOver = true;
        foreach (var section in sections)
        {
            if (scripts.Count > 0 && section.Parent != scripts[0].Parent) continue;
            if (section.SectionRole == SectionRole.Closing) isOver = scripts.Count > 0;
            else if (section.SectionRole == SectionRole.Opening && isOver && scripts.Count < Most)
            {
                scripts.Add(section);
                isOver = false;
            }
            if (scripts.Count > 0) own[section.Index] = 1UL << (scripts.Count - 1);
        }
        if (scripts.Count < 2) Array.Clear(own);
        return scripts;
    }

    private static List<Item> Audiences(Guide guide, List<Item> sections, Traits[] traits)
    {
        var opened = sections.FindAll(section => OpensWithAudience(TitleOf(guide, section)));
        if (opened.Count > 1) return opened;
        var scripts = sections.FindAll(section => (traits[section.Index] & Traits.Script) == Traits.Script);
        if (scripts.Count > 1) return scripts;
        var forSomebody = sections.FindAll(section => TailNamesPeople(guide, section));
        return forSomebody.Count < 2 ? [] : forSomebody.GroupBy(section => StemOf(guide, section)).FirstOrDefault(group => group.Count() > 1)?.ToList() ?? [];
    }

    [Flags]
    private enum Traits : byte
    {
        None = 0,
        Asks = 1,
        Opens = 2,
        Closes = 4,
        Script = Opens | Closes,
    }

    /// <summary>For each section, whether it asks something, and whether it holds a welcome and a farewell of its own.</summary>
    private static Traits[] TraitsOf(Guide guide)
    {
        var traits = new Traits[guide.Items.Length];
        for (var i = guide.Items.Length - 1; i >= 0; i--)
        {
            var item = guide.Items[i];
            var isTitle = item.Keyword == Keyword.Section;
            var around = isTitle ? item.Parent : item.Section;
            var given = isTitle ? traits[i] : item.Role is LineRole.Asked or LineRole.Probe or LineRole.Task ? Traits.Asks : Traits.None;
            if (isTitle && item.SectionRole is SectionRole.Opening or SectionRole.WarmUp) given |= Traits.Opens;
            if (isTitle && item.SectionRole == SectionRole.Closing) given |= Traits.Closes;
            if (around >= 0 && around < i) traits[around] |= given;
        }
        return traits;
    }

    private static ReadOnlySpan<char> TitleOf(Guide guide, Item section)
    {
        var title = guide.Source.Slice(section.TextSpan);
        var start = 0;
        while (start < title.Length && !char.IsLetter(title[start])) start++;
        return title[start..];
    }

    private static bool OpensWithAudience(ReadOnlySpan<char> title)
    {
        Span<(int Index, int Length)> found = stackalloc (int, int)[4];
        var table = Phrases.AudienceWords;
        for (var count = table.FindPrefixes(title, found); count > 0; count--)
        {
            var (index, length) = found[count - 1];
            if (((AudienceWord)table.Values(index)[0] & AudienceWord.Opener) != 0 && length + 1 < title.Length) return true;
        }
        return false;
    }

    /// <summary>Where a title goes on behind a dash or in a bracket, or -1.</summary>
    private static int TailStart(ReadOnlySpan<char> title)
    {
        var at = title.IndexOfAny('(', '–', '—');
        var dash = title.IndexOf(" - ");
        return dash >= 0 && (at < 0 || dash < at) ? dash : at;
    }

    private static string StemOf(Guide guide, Item section)
    {
        var title = TitleOf(guide, section);
        return title[..Math.Max(0, TailStart(title))].Trim().ToString().ToUpperInvariant();
    }

    private static bool TailNamesPeople(Guide guide, Item section)
    {
        var title = TitleOf(guide, section);
        var start = TailStart(title);
        if (start <= 0) return false;
        foreach (var range in title[start..].SplitAny(" ()–—,/"))
        {
            if (((AudienceWord)Phrases.AudienceWords.ValueOf(title[start..][range]) & AudienceWord.Person) != 0) return true;
        }
        return false;
    }
}

/// <summary>What words in a section's title say about its audience; the data is audience-words.tsv.</summary>
[Flags]
internal enum AudienceWord : uint
{
    None = 0,
    /// <summary>Opens the title of an audience's part.</summary>
    Opener = 1,
    /// <summary>Names people, behind a dash or in a bracket.</summary>
    Person = 2,
}
