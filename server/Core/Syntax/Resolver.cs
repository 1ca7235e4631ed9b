using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>What can only be known once all lines are read: references, times of titles, roles that a line below states.</summary>
internal static class Resolver
{
    /// <summary>Completes the nodes and hands over what the parser found.</summary>
    public static ParseResult Resolve(SourceText source, NodeList nodes, List<NodeGap> gaps, Findings findings, GuideLanguage language)
    {
        var text = source.Text;
        var ids = new DeclaredIds(source, nodes, findings);
        var tails = new Tails(text, ids);
        var references = ImmutableArray.CreateBuilder<NodeReference>();
        for (var i = 0; i < nodes.Count; i++)
        {
            ref var node = ref nodes[i];
            if (node.Section >= 0) node.SectionRole = nodes[node.Section].SectionRole;
            if (node.Keyword is Keyword.Comment or Keyword.Table or Keyword.If) continue;
            if (node.Keyword is Keyword.Say or Keyword.Scenario && node.Parent >= 0 && nodes[node.Parent].Keyword == Keyword.Task) nodes[node.Parent].Traits |= NodeTraits.TitleOnly;
            if (node.Has(NodeTraits.Unmarked)) findings.NoKeyword(node, JoinColumn(nodes, i));
            ReadRemark(text, ref node);
            if (node.Text.IsEmpty) continue;
            if (text[node.Text.Start] == '[' && Branches.Opens(text, node.Text.Start + 1, node.Text.End)) node.Traits |= NodeTraits.OwnCondition;
            if (node.Keyword is Keyword.Section or Keyword.Task or Keyword.Guide) ReadTitle(text, i, ref node, tails, references, gaps);
            else if (node.Keyword == Keyword.Duration) ReadDuration(text, ref node, findings);
            else ReadTail(source, i, ref node, tails, references, gaps);
        }
        foreach (var reference in references)
        {
            if (!ids.Resolves(reference.Id)) findings.UnresolvedReference(reference.Span, reference.Id, ids.CloseTo(reference.Id));
        }
        references.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new ParseResult(nodes.Items, references.ToImmutable(), InOrder(gaps, nodes), findings.InOrder(), language.Current);
    }

    private static void ReadTitle(string text, int index, ref SyntaxNode node, Tails tails, ImmutableArray<NodeReference>.Builder references, List<NodeGap> gaps)
    {
        var end = node.Text.End;
        while (true)
        {
            var words = text.AsSpan(node.Text.Start, end - node.Text.Start);
            if (!node.Has(NodeTraits.HasTime) && Times.InTitle(words, out var length, out var time))
            {
                node.Time = time;
                node.Traits |= NodeTraits.HasTime;
                end = node.Text.Start + length;
                continue;
            }
            var stop = tails.Read(node.Text.Start, end, out var gap);
            foreach (var (id, span) in tails.Found) references.Add(new NodeReference(index, id, span));
            if (gap.Length > 0) gaps.Add(new NodeGap(index, gap));
            if (stop == end) break;
            end = stop;
        }
        var start = node.Text.Start;
        end = Letters.TrimEnd(text, start, end);
        if (node.Keyword == Keyword.Section)
        {
            start = KeyedLines.SkipStrong(text, start, end);
            while (end > start && (text[end - 1] is '*' or '_' || (text[end - 1] == ':' && node.Has(NodeTraits.ByShape)))) end--;
        }
        node.Text = TextSpan.FromBounds(start, Letters.TrimEnd(text, start, end));
    }

    /// <summary>The column from which a line goes on with the text right above it, or -1 where there is no such text.</summary>
    private static int JoinColumn(NodeList nodes, int index)
    {
        if (index == 0) return -1;
        ref var above = ref nodes[index - 1];
        return above.LastLine == nodes[index].Line - 1 && !above.Has(NodeTraits.HasChildren)
            && above.Keyword is not (Keyword.Section or Keyword.Guide or Keyword.Comment or Keyword.Table) && !Keywords.IsContainer(above.Keyword) ? above.Column + 4 : -1;
    }

    private static void ReadTail(SourceText source, int index, ref SyntaxNode node, Tails tails, ImmutableArray<NodeReference>.Builder references, List<NodeGap> gaps)
    {
        var text = source.Text;
        if (node.Keyword == Keyword.RelatesTo) ReadIdList(text, index, node, tails, references);
        var end = node.Text.End;
        var last = text[end - 1];
        if (last != ']' && !(last is '.' or '?' or '!' && end - 2 >= node.Text.Start && text[end - 2] == ']')) return;
        var start = Math.Max(node.Text.Start, source.LineStart(node.LastLine));
        var stop = tails.Read(start, end, out var gap);
        if (tails.Found.Count == 0) return;
        foreach (var (id, span) in tails.Found) references.Add(new NodeReference(index, id, span));
        if (gap.Length > 0) gaps.Add(new NodeGap(index, gap));
        if (stop > node.Text.Start) node.Text = TextSpan.FromBounds(node.Text.Start, stop);
    }

    /// <summary><c>Relates to: U1, A2; theory</c> needs no brackets.</summary>
    private static void ReadIdList(string text, int index, in SyntaxNode node, Tails tails, ImmutableArray<NodeReference>.Builder references)
    {
        var at = node.Text.Start;
        while (at < node.Text.End)
        {
            var comma = text.AsSpan(at, node.Text.End - at).IndexOfAny(',', ';');
            var stop = comma < 0 ? node.Text.End : at + comma;
            if (tails.IsReference(at, stop, out var id, out var span)) references.Add(new NodeReference(index, id, span));
            at = stop + 1;
        }
    }

    private static void ReadDuration(string text, ref SyntaxNode node, Findings findings)
    {
        var value = text.AsSpan(node.Text.Start, node.Text.Length);
        if (Times.In(value) is { } time)
        {
            node.Time = time;
            node.Traits |= NodeTraits.HasTime;
        }
        else if (!Sentences.IsFillIn(value))
        {
            findings.UnreadableDuration(node.Text, value.ToString());
        }
    }

    /// <summary>A remark may state a time: <c>Afterwards (at once, 15 min): ...</c></summary>
    private static void ReadRemark(string text, ref SyntaxNode node)
    {
        if (node.Remark.Length < 3 || node.Has(NodeTraits.OwnCondition)) return;
        var rest = text.AsSpan(node.Remark.Start + 1, node.Remark.Length - 2);
        while (!rest.IsEmpty)
        {
            var comma = rest.IndexOf(", ");
            if (Times.Whole(comma < 0 ? rest : rest[..comma]) is { } time)
            {
                node.Time = time;
                node.Traits |= NodeTraits.HasTime;
            }
            rest = comma < 0 ? [] : rest[(comma + 2)..];
        }
    }

    private static ImmutableArray<NodeGap> InOrder(List<NodeGap> gaps, NodeList nodes)
    {
        if (gaps.Count == 0) return [];
        return [.. gaps.Where(gap => gap.Span.Start > nodes[gap.Node].Text.Start && gap.Span.End < nodes[gap.Node].Text.End)
            .OrderBy(static gap => gap.Node).ThenBy(static gap => gap.Span.Start)];
    }
}
