using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Lines with a keyword, an id or a condition.</summary>
internal sealed partial class Parser
{
    private void AddKeyed(GuideLine line)
    {
        var keyword = KeywordAt(line, out var form);
        if (keyword == Keyword.None)
        {
            AddField(line);
            return;
        }
        if (StaysInside(keyword, line)) return;
        language.Count(form);
        switch (keyword)
        {
            case Keyword.Section:
                AddSection(line, line.Value, line.End, level: 2, RoleReason.Keyword);
                return;
            case Keyword.Role:
                SetSectionRole(line);
                break;
            case Keyword.Language when outline.InHead:
                language.Declare(Values.Language(text.AsSpan(line.Value, line.End - line.Value)));
                break;
        }
        var parent = ParentFor(keyword, line, out var fits);
        if (!outline.InHead && (Keywords.MayBeLabel(keyword) || !fits) && line.HasValue && AsksOrAddresses(line.Value, line.End, out var reason))
        {
            AddLabelledQuestion(line, keyword, reason);
            return;
        }
        if (!fits) findings.WrongPlace(line, text);
        if (line.LacksBlank) findings.MissingBlank(line.Colon);
        AddKeyedNode(line, keyword, parent);
    }

    private void AddKeyedNode(in GuideLine line, Keyword keyword, int parent)
    {
        var node = NodeFor(line, keyword, RoleReason.Keyword, parent);
        SetKeyword(ref node, line);
        var index = outline.Add(node, opens: keyword != Keyword.Guide);
        lastText = index;
        var namesBullets = !line.HasValue || Keywords.IsClosedList(keyword)
            || (outline.InHead && KeywordTable.Contains(keyword) == KeywordContent.List);
        if (namesBullets && !line.IsBulleted) outline.OwnList = OwnColumnList.Of(index, line.Column, line.HasValue);
    }

    private void SetKeyword(ref SyntaxNode node, in GuideLine line)
    {
        node.KeywordSpan = line.Keyword;
        node.Label = line.Label;
        node.Remark = line.Remark;
        node.Colon = line.Colon;
        node.Text = TextSpan.FromBounds(line.Value, EndOfValue(line));
        if (line.Label.Length > 0 && KeyedLines.IdEnd(text, line.Label.Start, line.Label.End) == line.Label.End) node.Traits |= NodeTraits.HasId;
        if (line.Remark.Length > 2 && Branches.Opens(text, line.Remark.Start + 1, line.Remark.End - 1)) node.Traits |= NodeTraits.OwnCondition;
    }

    /// <summary>The end of a value; emphasis that was opened before the keyword and closes here is left out.</summary>
    private int EndOfValue(in GuideLine line)
    {
        var end = line.End;
        if (line.Value >= end || text[line.Body] is not ('*' or '_') || text[end - 1] != text[line.Body]) return end;
        while (end > line.Value && text[end - 1] == text[line.Body]) end--;
        return text.AsSpan(line.Value, end - line.Value).Contains(text[line.Body]) ? line.End : end;
    }

    /// <summary>The keyword that a form stands for at this place, or none where the place or the value speaks against all.</summary>
    private Keyword KeywordAt(in GuideLine line, out uint form)
    {
        form = 0;
        if (line.Configured != Keyword.None) return line.Configured;
        var forms = Phrases.KeywordForms.Values(line.FormIndex);
        for (var depth = 0; depth < outline.Depth; depth++)
        {
            var place = outline.PlaceAt(depth);
            foreach (var candidate in forms)
            {
                if ((KeywordTable.PlacesOf(candidate) & place) != 0 && Fits(candidate, line)) return KeywordTable.KeywordOf(form = candidate);
            }
        }
        foreach (var candidate in forms)
        {
            if (KeywordTable.PlacesOf(candidate) == Places.None && Fits(candidate, line)) return KeywordTable.KeywordOf(form = candidate);
        }
        return Keyword.None;
    }

    private bool Fits(uint form, in GuideLine line)
    {
        var keyword = KeywordTable.KeywordOf(form);
        if (((KeywordForm)form & KeywordForm.NeedsLabel) != 0 && line.Label.IsEmpty) return false;
        if (!Keywords.HasFixedValues(keyword) || !line.HasValue) return true;
        if (keyword == Keyword.Role && outline.InHead) return false;
        var value = text.AsSpan(line.Value, line.End - line.Value);
        if (Values.IsKnown(keyword, value)) return true;
        // With the keyword's own name, a value that is not understood is a slip; other words have other uses.
        var name = text.AsSpan(line.Keyword.Start, line.Keyword.Length);
        var isOwnName = name.Equals(KeywordTable.FirstForm(keyword, Language.English), StringComparison.OrdinalIgnoreCase)
            || name.Equals(KeywordTable.FirstForm(keyword, Language.German), StringComparison.OrdinalIgnoreCase);
        if (!isOwnName || Sentences.IsFillIn(value)) return false;
        findings.UnknownValue(line, text);
        return true;
    }

    /// <summary>Inside a text that is read out, and inside lists, only some keywords count: the rest is text, or an entry.</summary>
    private bool StaysInside(Keyword keyword, in GuideLine line)
    {
        if (!outline.HasOpenItem) return false;
        var top = outline.Top;
        var holder = Nodes[top].Keyword;
        if (Keywords.MayHold(holder, keyword, outline.InHead) && !(Keywords.IsClosedList(holder) && keyword != Keyword.Note)) return false;
        var isSpoken = Keywords.IsSpokenText(holder, outline.InHead) && (!Nodes[top].Text.IsEmpty || Nodes[top].Has(NodeTraits.HasChildren));
        if (!isSpoken && !Keywords.IsUnspokenList(holder, outline.InHead)) return false;
        // The head has no depth to lose: a keyword that belongs there is one, however far it is indented.
        if (outline.InHead && !line.IsBulleted && (KeywordTable.Where(keyword) & Places.Head) != 0 && !Keywords.IsClosedList(holder)) return false;
        var isQuestion = !isSpoken && !outline.InHead && line.HasValue && AsksOrAddresses(line.Value, line.End, out _);
        if (!line.IsBulleted && !isQuestion && RunningText() is >= 0 and var running && !Nodes[running].Text.IsEmpty) Extend(running, line);
        else AddEntry(line, top, isQuestion && !line.IsBulleted ? QuestionHint.Always : QuestionHint.IfAddressed);
        return true;
    }

    /// <summary>What holds a keyword; the first line that only a section may hold starts the body of a guide without sections.</summary>
    private int ParentFor(Keyword keyword, in GuideLine line, out bool fits)
    {
        var parent = outline.ParentFor(keyword, line.Column, out fits);
        if (fits || !outline.InHead || keyword == Keyword.If || (KeywordTable.Where(keyword) & Places.Section) == 0) return parent;
        findings.NoSectionYet(line, text);
        outline.StartBody();
        fits = true;
        return Outline.Root;
    }

    /// <summary>A question is never lost to the label before it.</summary>
    private void AddLabelledQuestion(in GuideLine line, Keyword keyword, RoleReason reason)
    {
        var parent = outline.Top;
        if (outline.HasOpenItem && Keywords.IsUnspokenList(Nodes[parent].Keyword, outline.InHead))
        {
            AddEntry(line, parent, QuestionHint.Always);
            return;
        }
        var node = NodeFor(line, outline.QuestionAbove(parent) >= 0 ? Keyword.Probe : Keyword.Ask, reason, parent);
        SetKeyword(ref node, line);
        node.Traits |= NodeTraits.Labelled;
        Add(node);
        if (keyword is not (Keyword.Optional or Keyword.Must)) findings.KeywordAsLabel(line, text, Keywords.MayBeLabel(keyword));
    }

    private void AddBranch(in GuideLine line)
    {
        if (StaysInside(Keyword.If, line)) return;
        var parent = ParentFor(Keyword.If, line, out var fits);
        if (!fits) findings.WrongPlace(line, text);
        if (line.LacksBlank) findings.MissingBlank(line.Colon);
        var node = NodeFor(line, Keyword.If, RoleReason.Keyword, parent);
        node.KeywordSpan = line.Keyword;
        node.Colon = line.Colon;
        node.Text = line.Condition.Length > 0 ? line.Condition : new TextSpan(line.Keyword.End, 0);
        if (line.HasValue) node.End = Letters.TrimEnd(text, line.Keyword.End, line.Value);
        var index = outline.Add(node);
        lastText = Outline.Root;
        if (line.HasValue) AddBranchText(line, index, line.Value, onSameLine: true);
        else if (!line.IsBulleted) outline.OwnList = OwnColumnList.Of(index, line.Column);
    }

    /// <summary>What a branch says: asked, said, or a note on what to do.</summary>
    private void AddBranchText(in GuideLine line, int branch, int start, bool onSameLine)
    {
        var words = text.AsSpan(start, line.End - start);
        var (keyword, reason) = Sentences.EndInQuestion(words) ? (outline.QuestionAbove(branch) >= 0 ? Keyword.Probe : Keyword.Ask, RoleReason.QuestionMark)
            : Sentences.AddressParticipant(words) || Sentences.SpeakOfTheTeam(words) ? (Keyword.Say, RoleReason.AddressesParticipant)
            : (Keyword.Note, RoleReason.Condition);
        var node = NodeFor(line, keyword, reason, branch);
        if (onSameLine)
        {
            node.Start = start;
            node.Bullet = default;
        }
        node.Text = TextSpan.FromBounds(start, line.End);
        node.Traits = NodeTraits.BranchText;
        Add(node);
    }

    /// <summary>A note or said text of a branch holds nothing: what is indented below belongs to the branch.</summary>
    private bool IsNoteOfBranch(int node) => Nodes[node].Has(NodeTraits.BranchText) && Nodes[node].Keyword is Keyword.Note or Keyword.Say;

    /// <summary><c>H1: words</c> is an entry of a list that declares ids, or stands for the keyword that such ids belong to.</summary>
    private void AddId(GuideLine line)
    {
        if (outline.HasOpenItem)
        {
            var holder = Nodes[outline.Top].Keyword;
            if (Keywords.DeclaresIds(holder) && (Nodes[outline.Top].Text.IsEmpty || holder is Keyword.ResearchQuestion or Keyword.Hypothesis))
            {
                AddEntry(line, outline.Top, QuestionHint.IfAddressed);
                return;
            }
        }
        var keyword = line.IsBulleted ? Keyword.None : KeywordOfId(line.Label);
        if (keyword != Keyword.None)
        {
            if (StaysInside(keyword, line)) return;
            AddKeyedNode(line, keyword, ParentFor(keyword, line, out _));
            return;
        }
        line.Form = line.IsBulleted ? LineForm.Id : LineForm.Plain;
        AddInPlaceAsText(line);
    }

    /// <summary>The keyword that an id alone is read as: by its letters and the place.</summary>
    private Keyword KeywordOfId(TextSpan id)
    {
        var letters = 0;
        while (char.IsAsciiLetter(text[id.Start + letters])) letters++;
        var index = char.IsAsciiLetterUpper(text[id.Start]) ? Phrases.ReferencePrefixes.Find(text.AsSpan(id.Start, letters)) : -1;
        if (index < 0) return Keyword.None;
        foreach (var value in Phrases.ReferencePrefixes.Values(index))
        {
            var keyword = (Keyword)value;
            if (outline.InHead || keyword is Keyword.Ask or Keyword.Task) return keyword;
        }
        return Keyword.None;
    }

    private bool AsksOrAddresses(int start, int end, out RoleReason reason)
    {
        var words = text.AsSpan(start, end - start);
        reason = Sentences.EndInQuestion(words) ? RoleReason.QuestionMark : RoleReason.AddressesParticipant;
        return reason == RoleReason.QuestionMark || Sentences.AddressParticipant(words);
    }
}
