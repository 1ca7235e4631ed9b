using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax.Formatting;

/// <summary>Writes the keywords of a guide in another language, or in the form that is usually shown. Nothing else changes, and neither does how the guide is read.</summary>
public static class KeywordForms
{
    private const int Rounds = 4;

    // Branches open with one of several words that do not mean the same.
    private static readonly (string[] English, string[] German)[] Openers =
    [
        (["If"], ["Falls", "Wenn", "Sofern"]),
        (["Only if"], ["Nur wenn", "Nur falls", "Nur"]),
        (["Otherwise"], ["Sonst", "Ansonsten"]),
    ];

    /// <summary>The edits, in the order of the text.</summary>
    /// <param name="tree">The guide.</param>
    /// <param name="language">The language to write keywords in; null to keep the language of each.</param>
    public static ImmutableArray<TextEdit> Convert(GuideSyntaxTree tree, Language? language)
    {
        ArgumentNullException.ThrowIfNull(tree);
        var kept = new HashSet<int>();
        for (var round = 0; round < Rounds; round++)
        {
            var edits = Edits(tree, language, kept);
            if (edits.IsEmpty) return [];
            var changed = Formatter.Apply(tree, edits);
            if (SameOutline.Of(tree, changed)) return edits;
            if (!KeepWhatDiffers(tree, changed, kept)) return [];
        }
        return [];
    }

    private static ImmutableArray<TextEdit> Edits(GuideSyntaxTree tree, Language? language, HashSet<int> kept)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var nodes = tree.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            ref readonly var node = ref nodes[i];
            if (node.KeywordSpan.IsEmpty || node.Colon < 0 || KeywordTable.Id(node.Keyword).Length == 0 || kept.Contains(i)) continue;
            var written = tree.Source.ToString(node.KeywordSpan);
            var form = FormOf(node, written, language ?? LanguageOf(node.Keyword, written) ?? tree.Language, isKept: language is null);
            if (form.Length > 0 && !form.Equals(written, StringComparison.Ordinal)) edits.Add(new TextEdit(node.KeywordSpan, form));
        }
        return edits.ToImmutable();
    }

    private static string FormOf(in SyntaxNode node, string written, Language language, bool isKept)
    {
        if (node.Keyword == Keyword.If) return Opener(written, language, isKept);
        var forms = KeywordTable.Forms(node.Keyword, language);
        if (forms.Count == 0) return "";
        // A word that names the entries below it stands in the plural where there is one.
        return node.Text.IsEmpty && node.Label.IsEmpty ? forms.FirstOrDefault(form => IsPlural(form, forms[0])) ?? forms[0] : forms[0];
    }

    private static bool IsPlural(string form, string singular)
    {
        var common = form.AsSpan().CommonPrefixLength(singular);
        return form.Length > 0 && form != singular && common >= singular.Length - 2 && form.Length - common <= 3 && form[^1] is 's' or 'n' or 'e';
    }

    private static string Opener(string written, Language language, bool isKept)
    {
        foreach (var (english, german) in Openers)
        {
            var forms = language == Language.German ? german : english;
            if (Holds(forms, written) && isKept) return written;
            if (Holds(english, written) || Holds(german, written)) return Holds(forms, written) ? written : forms[0];
        }
        return "";
    }

    private static bool Holds(string[] forms, string word) => forms.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of a form that only one language has.</summary>
    private static Language? LanguageOf(Keyword keyword, string form)
    {
        var english = KeywordTable.Forms(keyword, Language.English).Contains(form, StringComparer.OrdinalIgnoreCase);
        var german = KeywordTable.Forms(keyword, Language.German).Contains(form, StringComparer.OrdinalIgnoreCase);
        return english == german ? null : german ? Language.German : Language.English;
    }

    /// <summary>A form that would be read as something else in its place is left as it is.</summary>
    private static bool KeepWhatDiffers(GuideSyntaxTree tree, GuideSyntaxTree changed, HashSet<int> kept)
    {
        var before = kept.Count;
        var common = Math.Min(tree.Nodes.Length, changed.Nodes.Length);
        for (var i = 0; i < common; i++)
        {
            if (tree.Nodes[i].Keyword != changed.Nodes[i].Keyword || tree.Nodes[i].Parent != changed.Nodes[i].Parent) kept.Add(i);
            else continue;
            if (tree.Nodes.Length != changed.Nodes.Length) break;
        }
        return kept.Count > before;
    }
}
