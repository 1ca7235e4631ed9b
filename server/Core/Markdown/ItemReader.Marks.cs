using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Comments: marks that say how lines are read, and permissions for findings to stand.</summary>
internal sealed partial class ItemReader
{
    private readonly List<(AllowComment Allow, TextSpan Span, int Item)> allowed = [];
    private Reading? mark;

    private void CommentBlock(int index)
    {
        var span = blocks[index].Span;
        itemOf[index] = AddComment(span);
        if (Marks.Words(text, span) is not { } words) return;
        var word = Marks.Word(source.Slice(words));
        if (word != MarkWord.None) mark = Marks.Reading(word);
        else Allow(words, span, Suppression.Nothing);
    }

    private int AddComment(TextSpan span)
    {
        drafts.Add(new Draft
        {
            Parent = Current.Item,
            Section = TitleOf(SectionItem),
            Span = span,
            TextSpan = span,
            TextGaps = [],
            Reading = new Reading(Keyword.Comment, LineRole.Comment, RoleReason.Comment),
            SectionRole = Current.Role,
        });
        return drafts.Count - 1;
    }

    /// <summary>The mark at the end of a block; it holds for this block alone.</summary>
    private Reading? OwnMark(in Block block, out TextSpan? allow)
    {
        allow = null;
        if (!hasComments) return mark;
        var open = text.AsSpan(block.First.Text, block.End - block.First.Text).LastIndexOf("<!--", StringComparison.Ordinal);
        if (open < 0) return mark;
        var comment = TextSpan.FromBounds(block.First.Text + open, block.End);
        if (Marks.Words(text, comment) is not { } words) return mark;
        if (Marks.Word(source.Slice(words)) is not MarkWord.None and var word) return Marks.Reading(word);
        allow = words;
        return mark;
    }

    private void Allow(TextSpan words, TextSpan comment, int item)
    {
        if (AllowComments.Read(text, words.Start, words.End, options.RuleNames) is { } allow) allowed.Add((allow, comment, item));
    }

    /// <summary>Gives permissions that wait for the next item to this one.</summary>
    private void GiveAllowed(int item)
    {
        for (var i = allowed.Count - 1; i >= 0 && allowed[i].Item == Suppression.Nothing && !allowed[i].Allow.WholeFile; i--)
        {
            allowed[i] = allowed[i] with { Item = item };
        }
    }

    private ImmutableArray<Suppression> Suppressions()
    {
        if (allowed.Count == 0) return [];
        var found = ImmutableArray.CreateBuilder<Suppression>(allowed.Count);
        foreach (var (allow, span, item) in allowed)
        {
            found.Add(new Suppression(allow.Rules, allow.RuleSpans, allow.Reason, span, allow.WholeFile ? Suppression.WholeFile : item));
        }
        return found.MoveToImmutable();
    }
}
