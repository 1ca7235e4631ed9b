using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>The words that a pattern can start with.</summary>
internal sealed class PatternFirsts
{
    private readonly LexiconCompiler lexicon;

    private PatternFirsts(LexiconCompiler lexicon) => this.lexicon = lexicon;

    public HashSet<int> Entries { get; } = new HashSet<int>();
    public HashSet<int> Classes { get; } = new HashSet<int>();

    /// <summary>True where any word can start it.</summary>
    public bool IsAny { get; private set; }

    /// <summary>True where a comma or another sign between clauses can start it.</summary>
    public bool IsBreak { get; private set; }

    /// <summary>All entries that it can start with; null where that can be any.</summary>
    public HashSet<int>? AllEntries => IsAny ? null : new HashSet<int>(Entries.Concat(Classes.SelectMany(lexicon.EntriesOf)));

    public static PatternFirsts Of(PatternNode node, LexiconCompiler lexicon)
    {
        var firsts = new PatternFirsts(lexicon);
        if (firsts.AddFirsts(node, 0)) firsts.IsAny = true;
        return firsts;
    }

    /// <summary>What can stand behind the first word of a match: any where that is not known for certain.</summary>
    public static PatternFirsts OfRest(PatternNode node, LexiconCompiler lexicon)
    {
        var parts = Parts(node).ToList();
        var first = parts.FindIndex(part => !IsWidthless(part));
        var rest = new PatternNode(PatternNodeKind.Sequence);
        if (first >= 0 && IsOneWord(parts[first], lexicon)) rest.Children.AddRange(parts.Skip(first + 1));
        return Of(rest, lexicon);
    }

    private static IEnumerable<PatternNode> Parts(PatternNode node) =>
        node.Kind is PatternNodeKind.Sequence or PatternNodeKind.Capture ? node.Children.SelectMany(Parts) : [node];

    private static bool IsWidthless(PatternNode node) =>
        node.Kind is PatternNodeKind.Not or PatternNodeKind.SpanStart or PatternNodeKind.SpanEnd or PatternNodeKind.SentenceStart or PatternNodeKind.Opener or PatternNodeKind.ClauseStart;

    private static bool IsOneWord(PatternNode node, LexiconCompiler lexicon) => node.Kind switch
    {
        PatternNodeKind.Word or PatternNodeKind.Any or PatternNodeKind.ClauseBreak => true,
        PatternNodeKind.Class => lexicon.ListOf(node.Name) is not { Phrases.Count: > 0 },
        PatternNodeKind.Alternatives => node.Children.All(child => IsOneWord(child, lexicon)),
        PatternNodeKind.Sequence or PatternNodeKind.Capture => Parts(node).Count(part => !IsWidthless(part)) == 1 && IsOneWord(Parts(node).First(part => !IsWidthless(part)), lexicon),
        _ => false,
    };

    /// <summary>The bits of all that can be first; see <see cref="PatternFormat.BitOf"/>.</summary>
    public ulong Bits
    {
        get
        {
            var bits = AllEntries is { } entries ? entries.Aggregate(0UL, (all, entry) => all | PatternFormat.BitOf((ushort)entry)) : ~PatternFormat.SignBit;
            return IsBreak ? bits | PatternFormat.SignBit : bits;
        }
    }

    /// <summary>Adds what <paramref name="node"/> can start with; true where it can match no word at all, so that what follows counts, too.</summary>
    private bool AddFirsts(PatternNode node, int depth)
    {
        if (depth > 32) { IsAny = true; return false; }
        switch (node.Kind)
        {
            case PatternNodeKind.Word:
                if (node.Name.IndexOf('*') >= 0) Classes.Add(lexicon.ClassNumber(node.Name));
                else Entries.Add(lexicon.EntryOf(node.Name));
                return false;
            // Any entry can be written with a capital.
            case PatternNodeKind.Class when node.Name == "capital":
                IsAny = true;
                return false;
            case PatternNodeKind.Class:
                Classes.Add(lexicon.ClassNumber(node.Name));
                var list = lexicon.ListOf(node.Name);
                if (list != null)
                {
                    foreach (var phrase in list.Phrases)
                    {
                        if (AddFirsts(phrase, depth + 1)) IsAny = true;
                    }
                }
                return false;
            case PatternNodeKind.Any:
                IsAny = true;
                return false;
            case PatternNodeKind.ClauseBreak:
                IsBreak = true;
                return false;
            case PatternNodeKind.Gap:
                IsAny = true;
                return true;
            case PatternNodeKind.Sequence:
                foreach (var child in node.Children)
                {
                    if (!AddFirsts(child, depth + 1)) return false;
                }
                return true;
            case PatternNodeKind.Alternatives:
                var isNullable = false;
                foreach (var child in node.Children) isNullable |= AddFirsts(child, depth + 1);
                return isNullable;
            case PatternNodeKind.Optional:
                AddFirsts(node.Children[0], depth + 1);
                return true;
            case PatternNodeKind.Capture:
                return AddFirsts(node.Children[0], depth + 1);
            default:
                return true;
        }
    }
}
