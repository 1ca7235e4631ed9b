using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Turns the tree of a guide into what rules see.</summary>
public static class GuideModel
{
    /// <summary>The guide that <paramref name="tree"/> holds.</summary>
    /// <param name="tree">A guide as it is written.</param>
    /// <param name="includes">Gives included guides; without it <c>Include:</c> lines are left alone.</param>
    /// <param name="name">Name of the guide's own file, as <paramref name="includes"/> would give it.</param>
    public static Guide From(GuideSyntaxTree tree, IIncludeResolver? includes = null, string name = "")
    {
        ArgumentNullException.ThrowIfNull(tree);
        var diagnostics = tree.Diagnostics;
        ImmutableArray<Guide> included = includes is null ? [] : Includes.Read(tree, includes, name, ref diagnostics);
        return From(tree, included, diagnostics);
    }

    internal static Guide From(GuideSyntaxTree tree, ImmutableArray<Guide> included, ImmutableArray<SyntaxDiagnostic> diagnostics)
    {
        var head = new HeadValues(tree);
        return new Guide
        {
            Source = tree.Source,
            Items = Items(tree),
            Diagnostics = diagnostics,
            Suppressions = Suppressions(tree),
            DeclaredLanguage = head.Language,
            DeclaredKinds = head.Kinds,
            DeclaredAddress = head.Address,
            Status = head.Status,
            Products = head.Products,
            Included = included,
        };
    }

    private static ImmutableArray<Item> Items(GuideSyntaxTree tree)
    {
        var nodes = tree.Nodes;
        var conditional = new bool[nodes.Length];
        var withProbes = NodesWithProbes(nodes);
        var items = new Item[nodes.Length];
        var reference = 0;
        var gap = 0;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            conditional[i] = node.Has(NodeTraits.OwnCondition)
                || (node.Parent >= 0 && (conditional[node.Parent] || nodes[node.Parent].Keyword == Keyword.If))
                || (node.Keyword != Keyword.Section && node.Section >= 0 && conditional[node.Section]);
            var references = References(tree, i, ref reference);
            if (node.Keyword == Keyword.Section && references.Any(static r => r.Id[0] is 'S' or 's')) conditional[i] = true;
            var id = node.Has(NodeTraits.HasId) ? node.Label : default;
            items[i] = new Item
            {
                Index = i,
                Parent = node.Parent,
                Section = node.Keyword == Keyword.Section ? node.Parent : node.Section,
                Keyword = node.Keyword,
                Role = LineRoles.Of(node, tree.Source.Text),
                Reason = node.Reason,
                SectionRole = node.Keyword == Keyword.Screener ? SectionRole.Screener : node.SectionRole,
                Span = TextSpan.FromBounds(node.Start, node.End),
                KeywordSpan = node.KeywordSpan,
                TextSpan = node.Text,
                TextGaps = Gaps(tree, i, ref gap),
                LabelSpan = node.Label,
                RemarkSpan = node.Remark,
                Id = id.IsEmpty ? null : tree.Source.ToString(id),
                IdSpan = id,
                References = references,
                Time = node.Has(NodeTraits.HasTime) ? node.Time : null,
                IsConditional = conditional[i],
                HasProbes = withProbes[i],
                IsTitle = node.Has(NodeTraits.TitleOnly),
            };
        }
        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);
    }

    /// <summary>Marks the question, probe or task that each probe belongs to, through branches.</summary>
    private static bool[] NodesWithProbes(ReadOnlySpan<SyntaxNode> nodes)
    {
        var owners = new int[nodes.Length];
        var withProbes = new bool[nodes.Length];
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            var owner = node.Parent < 0 ? -1
                : nodes[node.Parent].Keyword is Keyword.Ask or Keyword.Probe or Keyword.Task or Keyword.ShowMe ? node.Parent : owners[node.Parent];
            owners[i] = owner;
            while (node.Keyword == Keyword.Probe && owner >= 0 && !withProbes[owner])
            {
                withProbes[owner] = true;
                if (nodes[owner].Keyword != Keyword.Probe || !nodes[owner].Text.IsEmpty) break;
                // An empty "Probes:" only names the probes of the question above it.
                owner = owners[owner];
            }
        }
        return withProbes;
    }

    private static ImmutableArray<Reference> References(GuideSyntaxTree tree, int node, ref int next)
    {
        var all = tree.References;
        if (next >= all.Length || all[next].Node != node) return [];
        var builder = ImmutableArray.CreateBuilder<Reference>();
        for (; next < all.Length && all[next].Node == node; next++) builder.Add(new Reference(all[next].Id, all[next].Span));
        return builder.DrainToImmutable();
    }

    private static ImmutableArray<TextSpan> Gaps(GuideSyntaxTree tree, int node, ref int next)
    {
        var all = tree.Gaps;
        if (next >= all.Length || all[next].Node != node) return [];
        var builder = ImmutableArray.CreateBuilder<TextSpan>();
        for (; next < all.Length && all[next].Node == node; next++) builder.Add(all[next].Span);
        return builder.DrainToImmutable();
    }

    private static ImmutableArray<Suppression> Suppressions(GuideSyntaxTree tree)
    {
        var nodes = tree.Nodes;
        ImmutableArray<Suppression>.Builder? found = null;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.Keyword != Keyword.Comment) continue;
            if (AllowComments.Read(tree.Source.Text, node.Start, node.End, tree.Options.RuleNames) is not { } allow) continue;
            var next = i + 1;
            while (next < nodes.Length && nodes[next].Keyword == Keyword.Comment) next++;
            var item = allow.WholeFile ? Suppression.WholeFile : next < nodes.Length ? next : Suppression.Nothing;
            found ??= ImmutableArray.CreateBuilder<Suppression>();
            found.Add(new Suppression(allow.Rules, allow.RuleSpans, allow.Reason, TextSpan.FromBounds(node.Start, node.End), item));
        }
        return found?.DrainToImmutable() ?? [];
    }
}
