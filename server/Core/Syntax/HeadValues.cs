using System.Collections.Immutable;
using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What the head of a guide states about the whole of it.</summary>
internal sealed class HeadValues
{
    public HeadValues(GuideSyntaxTree tree)
    {
        var text = tree.Source.Text;
        ImmutableArray<string>.Builder? products = null;
        foreach (ref readonly var node in tree.Nodes)
        {
            if (!node.Has(NodeTraits.InHead)) break;
            var value = text.AsSpan(node.Text.Start, node.Text.Length);
            switch (node.Keyword)
            {
                case Keyword.Language:
                    Language ??= Values.Find<Language>(Keyword.Language, value);
                    break;
                case Keyword.Kind when Kinds.IsEmpty:
                    Kinds = Syntax.Kinds.In(value);
                    break;
                case Keyword.Address when Address == AddressForm.Unstated:
                    Address = Values.Find<AddressForm>(Keyword.Address, value) ?? AddressForm.Unstated;
                    break;
                case Keyword.Status when Status == GuideStatus.Unstated:
                    Status = Values.Find<GuideStatus>(Keyword.Status, value) ?? GuideStatus.Unstated;
                    break;
                case Keyword.Product:
                    AddNames(value, products ??= ImmutableArray.CreateBuilder<string>());
                    break;
            }
        }
        Products = products?.DrainToImmutable() ?? [];
    }

    public Language? Language { get; }
    public ImmutableArray<GuideKind> Kinds { get; } = [];
    public AddressForm Address { get; }
    public GuideStatus Status { get; }
    public ImmutableArray<string> Products { get; }

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
