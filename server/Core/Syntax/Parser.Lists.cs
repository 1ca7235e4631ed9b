using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Bullets and other entries of lists.</summary>
internal sealed partial class Parser
{
    /// <summary>A bullet at the column of the keyword that names it.</summary>
    private void AddToOwnList(in GuideLine line)
    {
        var list = outline.OwnList.Node;
        var isKeyed = line.Form is LineForm.Keyed or LineForm.Branch;
        if (!isKeyed)
        {
            AddEntry(line, list, QuestionHint.BehindStatements);
            return;
        }
        var keyword = line.Form == LineForm.Branch ? Keyword.If : KeywordAt(line, out _);
        var holder = Nodes[list].Keyword;
        var counts = keyword == Keyword.Note
            || (!Keywords.IsClosedList(holder) && (keyword is Keyword.If or Keyword.Ask || !Keywords.IsUnspokenList(holder, outline.InHead)));
        if (counts && keyword != Keyword.None) AddInPlace(line);
        else AddEntry(line, list, QuestionHint.BehindStatements);
    }

    /// <summary>Adds a bullet, or a line that counts as one, to what holds it: a question in a section, a probe below a question, else an entry.</summary>
    private void AddEntry(in GuideLine line, int parent, QuestionHint hint)
    {
        if (parent != Outline.Root && IsNoteOfBranch(parent)) parent = Nodes[parent].Parent;
        var (keyword, reason) = EntryOf(parent);
        var isLooseInHead = parent == Outline.Root && outline.InHead;
        if ((keyword is Keyword.Ask or Keyword.Probe && line.HasBox) || (keyword is Keyword.Ask or Keyword.Probe or Keyword.Say or Keyword.Task && IsOneBracket(line)))
        {
            keyword = Keyword.Note;
            reason = line.HasBox ? RoleReason.Bullet : RoleReason.Brackets;
        }
        var node = NodeFor(line, keyword, reason, parent);
        node.Traits = isLooseInHead ? NodeTraits.Entry | NodeTraits.Unmarked : NodeTraits.Entry;
        node.Text = TextSpan.FromBounds(line.Body, line.End);
        if (line.Form == LineForm.Escaped) node.Traits |= NodeTraits.Escaped;
        if (line.Form == LineForm.Id && DeclaresId(line, keyword, parent)) SetKeyword(ref node, line);
        if (parent != Outline.Root && !outline.InHead) CheckQuestionInList(line, parent, hint);
        Add(node);
    }

    /// <summary>What a bullet is below <paramref name="parent"/>.</summary>
    private (Keyword Keyword, RoleReason Reason) EntryOf(int parent)
    {
        if (parent == Outline.Root) return (outline.InHead ? Keyword.Note : Keyword.Ask, outline.InHead ? RoleReason.PlainText : RoleReason.Bullet);
        ref var node = ref Nodes[parent];
        switch (node.Keyword)
        {
            case Keyword.Section:
                return node.SectionRole is SectionRole.Plan or SectionRole.Notes ? (Keyword.Note, RoleReason.Section) : (Keyword.Ask, RoleReason.Bullet);
            case Keyword.Ask or Keyword.ShowMe:
                return node.Text.IsEmpty ? (Keyword.Ask, RoleReason.ListKeyword) : (Keyword.Probe, RoleReason.Bullet);
            case Keyword.Probe:
                return (Keyword.Probe, node.Text.IsEmpty ? RoleReason.ListKeyword : RoleReason.Bullet);
            case Keyword.Task:
                return node.Text.IsEmpty ? (Keyword.Task, RoleReason.ListKeyword) : (Keyword.Ask, RoleReason.Bullet);
            case Keyword.If:
                return EntryOfBranch(node.Parent);
            case Keyword.Optional or Keyword.Must:
                return EntryOf(node.Parent);
            case Keyword.Segment or Keyword.Hypothesis when !node.Text.IsEmpty || node.Has(NodeTraits.Entry):
                return (Keyword.FreeField, RoleReason.ListKeyword);
            case Keyword.Guide:
                return (Keyword.Note, RoleReason.PlainText);
            default:
                return (node.Keyword, RoleReason.ListKeyword);
        }
    }

    private (Keyword Keyword, RoleReason Reason) EntryOfBranch(int holder)
    {
        if (holder != Outline.Root && Keywords.IsUnspokenList(Nodes[holder].Keyword, outline.InHead)) return (Keyword.Note, RoleReason.ListKeyword);
        return (outline.QuestionAbove(holder) >= 0 ? Keyword.Probe : Keyword.Ask, RoleReason.Bullet);
    }

    /// <summary>A question among things to listen for may be meant to be asked.</summary>
    private void CheckQuestionInList(in GuideLine line, int list, QuestionHint hint)
    {
        ref var holder = ref Nodes[list];
        if (Keywords.IsClosedList(holder.Keyword) || KeywordTable.Voice(holder.Keyword) != Voice.Unspoken) return;
        var words = text.AsSpan(line.Body, line.End - line.Body);
        if (!Sentences.EndInQuestion(words))
        {
            holder.Traits |= NodeTraits.HasStatements;
        }
        else if (hint == QuestionHint.Always
            || ((holder.Has(NodeTraits.HasStatements) || !holder.Text.IsEmpty) && (hint == QuestionHint.BehindStatements || Sentences.AddressParticipant(words))))
        {
            findings.QuestionInList(line, text, holder.KeywordSpan);
        }
    }

    /// <summary>Entries of lists of hypotheses and the like declare their ids; among questions only the letters of questions do.</summary>
    private bool DeclaresId(in GuideLine line, Keyword keyword, int parent) => Keywords.DeclaresIds(keyword)
        && (keyword is not (Keyword.Ask or Keyword.Task) || KeywordOfId(line.Label) is Keyword.Ask or Keyword.Task
            || (parent != Outline.Root && Nodes[parent].Keyword == keyword));

    private bool IsOneBracket(in GuideLine line) =>
        line.Body < line.End && text[line.Body] == '[' && text.AsSpan(line.Body, line.End - line.Body).IndexOf(']') == line.End - line.Body - 1;
}

/// <summary>When a question in a list that nobody reads out may be meant to be asked.</summary>
internal enum QuestionHint : byte
{
    /// <summary>Behind entries that are no questions, if it speaks to the participant.</summary>
    IfAddressed,
    /// <summary>Behind entries that are no questions.</summary>
    BehindStatements,
    Always,
}
