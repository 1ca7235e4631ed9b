using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Lines without a keyword or bullet, and names that are no keywords.</summary>
internal sealed partial class Parser
{
    private const int MaxFieldWords = 3;
    private const int MaxFillInWords = 6;

    /// <summary>A line of text: an entry, more text of the line above, or an item of its own.</summary>
    private void AddInPlaceAsText(in GuideLine line)
    {
        if (line.IsBulleted) AddEntry(line, outline.Top, QuestionHint.IfAddressed);
        else if (RunningText() is >= 0 and var running) Extend(running, line);
        else AddPlain(line);
    }

    /// <summary>A plain line that goes on with nothing: a question if it ends in "?", else said; in the head a note.</summary>
    private void AddPlain(in GuideLine line)
    {
        var parent = outline.Top;
        var isQuestion = Sentences.EndInQuestion(text.AsSpan(line.Body, line.End - line.Body));
        if (outline.HasOpenItem)
        {
            if (IsNoteOfBranch(parent)) parent = Nodes[parent].Parent;
            if (Nodes[parent].Keyword == Keyword.If)
            {
                AddBranchText(line, parent, line.Body, onSameLine: false);
                return;
            }
            if (Keywords.IsUnspokenList(Nodes[parent].Keyword, outline.InHead))
            {
                AddEntry(line, parent, QuestionHint.IfAddressed);
                return;
            }
        }
        var (keyword, reason) = PlainAt(parent, isQuestion);
        var node = NodeFor(line, keyword, reason, parent);
        node.Traits = NodeTraits.Unmarked;
        if (line.Form == LineForm.Escaped) node.Traits |= NodeTraits.Escaped;
        node.Text = TextSpan.FromBounds(line.Body, line.End);
        Add(node);
    }

    private (Keyword Keyword, RoleReason Reason) PlainAt(int parent, bool isQuestion)
    {
        if (outline.InHead) return (Keyword.Note, RoleReason.PlainText);
        if (outline.SectionRole is SectionRole.Plan or SectionRole.Notes) return (Keyword.Note, RoleReason.Section);
        if (!isQuestion) return (Keyword.Say, RoleReason.PlainText);
        return (outline.QuestionAbove(parent) >= 0 ? Keyword.Probe : Keyword.Ask, RoleReason.QuestionMark);
    }

    /// <summary><c>Name: value</c> with a name that is no keyword.</summary>
    private void AddField(in GuideLine line)
    {
        var name = text.AsSpan(line.Keyword.Start, line.Keyword.Length);
        var value = text.AsSpan(line.Value, line.End - line.Value);
        var running = RunningText();
        var isSpoken = running >= 0 && Keywords.IsSpokenText(Nodes[running].Keyword, outline.InHead);
        var words = Sentences.CountWords(name);
        if (Sentences.IsFillIn(value) && words <= MaxFillInWords && !isSpoken && char.IsLetter(name[0]))
        {
            AddFieldNode(line, outline.Top, NodeTraits.None);
            return;
        }
        if (words > MaxFieldWords || !char.IsUpper(name[0]) || isSpoken)
        {
            AddInPlaceAsText(line);
            return;
        }
        if (line.IsBulleted) AddBulletedField(line);
        else if (running >= 0 && (outline.InHead || !AsksOrAddresses(line.Value, line.End, out _))) Extend(running, line);
        else if (outline.InHead) AddFreeField(line);
        else if (AsksOrAddresses(line.Value, line.End, out var reason)) AddFieldQuestion(line, reason);
        else AddUnknown(line);
    }

    private void AddBulletedField(in GuideLine line)
    {
        if (outline.InHead && !outline.HasOpenItem) AddFreeField(line);
        else if (!outline.InHead && !IsInsideList() && SuggestionFor(line) is not null && !AsksOrAddresses(line.Value, line.End, out _)) AddUnknown(line);
        else AddEntry(line, outline.Top, QuestionHint.IfAddressed);
    }

    private bool IsInsideList() => outline.HasOpenItem && Keywords.IsUnspokenList(Nodes[outline.Top].Keyword, outline.InHead);

    private void AddFreeField(in GuideLine line)
    {
        AddFieldNode(line, outline.Top, NodeTraits.None);
        if (SuggestionFor(line) is { } suggestion) findings.UnknownKeyword(line, text, suggestion);
    }

    private void AddUnknown(in GuideLine line)
    {
        AddFieldNode(line, outline.Top, NodeTraits.Unknown);
        findings.UnknownKeyword(line, text, SuggestionFor(line));
    }

    /// <summary>Whatever stands before its colon, a question is asked.</summary>
    private void AddFieldQuestion(in GuideLine line, RoleReason reason)
    {
        var parent = outline.Top;
        if (IsInsideList())
        {
            AddEntry(line, parent, QuestionHint.Always);
            return;
        }
        var node = NodeFor(line, outline.QuestionAbove(parent) >= 0 ? Keyword.Probe : Keyword.Ask, reason, parent);
        node.Text = TextSpan.FromBounds(line.Body, line.End);
        node.Traits = NodeTraits.Labelled;
        Add(node);
        if (SuggestionFor(line) is { } suggestion) findings.UnknownKeyword(line, text, suggestion);
    }

    private void AddFieldNode(in GuideLine line, int parent, NodeTraits traits)
    {
        var node = NodeFor(line, Keyword.FreeField, RoleReason.FreeField, parent);
        SetKeyword(ref node, line);
        node.Traits |= traits;
        var index = Add(node);
        if (!line.HasValue && !line.IsBulleted) outline.OwnList = OwnColumnList.Of(index, line.Column);
    }

    /// <summary>The keyword that a name may be a slip of; null for names that guides use freely.</summary>
    private string? SuggestionFor(in GuideLine line)
    {
        var name = NameOf(line);
        return Phrases.FreeFields.Find(name) >= 0 || Phrases.KeywordForms.Find(name) >= 0 ? null : Suggestions.For(name);
    }

    private ReadOnlySpan<char> NameOf(in GuideLine line) => text.AsSpan(line.Keyword.Start, line.Keyword.Length);
}
