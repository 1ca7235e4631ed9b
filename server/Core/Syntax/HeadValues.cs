using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What the head of a guide states about the whole of it.</summary>
internal sealed class HeadValues
{
    private ImmutableArray<string>.Builder? products;

    public HeadValues(GuideSyntaxTree tree)
    {
        foreach (ref readonly var node in tree.Nodes)
        {
            if (!node.Has(NodeTraits.InHead)) break;
            Add(node.Keyword, tree.Source.Text.AsSpan(node.Text.Start, node.Text.Length));
        }
    }

    /// <summary>Values of a guide whose fields are added one by one.</summary>
    public HeadValues()
    {
    }

    /// <summary>Takes a field into account; the first one of a kind counts, names of products add up.</summary>
    public void Add(Keyword keyword, ReadOnlySpan<char> value)
    {
        switch (keyword)
        {
            case Keyword.Language:
                Language ??= Values.Language(value);
                break;
            case Keyword.Kind when Kinds.IsEmpty:
                Kinds = Syntax.Kinds.In(value);
                break;
            case Keyword.Address when Address == AddressForm.Unstated:
                Address = Values.Address(value);
                break;
            case Keyword.Status when Status == GuideStatus.Unstated:
                Status = Values.Status(value);
                break;
            case Keyword.Product:
                AddNames(value, products ??= ImmutableArray.CreateBuilder<string>());
                break;
        }
    }

    public Language? Language { get; private set; }
    public ImmutableArray<GuideKind> Kinds { get; private set; } = [];
    public AddressForm Address { get; private set; }
    public GuideStatus Status { get; private set; }
    public ImmutableArray<string> Products => products?.ToImmutable() ?? [];

    /// <summary>Names parted by commas; brackets and quotation marks are no part of them.</summary>
    private static void AddNames(ReadOnlySpan<char> value, ImmutableArray<string>.Builder names)
    {
        foreach (var range in value.SplitAny(",;\n\r"))
        {
            var name = value[range].Trim();
            if (name.IndexOfAny('(', '[') is > 0 and var bracket) name = name[..bracket].TrimEnd();
            while (!name.IsEmpty && Letters.IsQuote(name[0])) name = name[1..];
            while (!name.IsEmpty && Letters.IsQuote(name[^1])) name = name[..^1];
            if (!name.IsEmpty) names.Add(name.ToString());
        }
    }
}
