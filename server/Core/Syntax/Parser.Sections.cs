using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Sections: by keyword, by heading, and by the shape of a line.</summary>
internal sealed partial class Parser
{
    private const int MaxTitleWords = 8;
    private const int MaxTitleLength = 120;

    private void AddHeading(in GuideLine line) =>
        AddSection(line, line.Value, line.End, level: Math.Max(2, line.Keyword.Length), RoleReason.Heading);

    private int AddSection(in GuideLine line, int start, int end, int level, RoleReason reason)
    {
        var node = NodeFor(line, Keyword.Section, reason, Outline.Root);
        if (reason != RoleReason.Shape) SetKeyword(ref node, line);
        else node.Traits |= NodeTraits.ByShape;
        node.Text = TextSpan.FromBounds(start, end);
        var outer = outline.OuterSection(line.Column, level);
        node.SectionRole = SectionRoles.Of(text.AsSpan(start, end - start), options)
            ?? (outer == Outline.Root ? SectionRole.Core : Nodes[outer].SectionRole);
        if (reason != RoleReason.Shape && line.LacksBlank) findings.MissingBlank(line.Colon);
        lastText = Outline.Root;
        return outline.AddSection(node, level);
    }

    private void SetSectionRole(in GuideLine line)
    {
        if (outline.Section == Outline.Root) return;
        if (SectionRoles.Named(text.AsSpan(line.Value, line.End - line.Value)) is { } role) Nodes[outline.Section].SectionRole = role;
    }

    /// <summary>
    /// A short line at the margin that is no sentence opens a section if it carries a time or has an indented body or a list below.
    /// </summary>
    private bool AddAsSectionByShape(in GuideLine line)
    {
        if (outline.HasOpenItem || !HasTitleForm(line)) return false;
        var margin = outline.Section == Outline.Root ? 2 : Math.Max(2, Nodes[outline.Section].Column + 2);
        if (line.Column >= margin || line.End - line.Body > MaxTitleLength) return false;
        var words = text.AsSpan(line.Body, line.End - line.Body);
        var hasTime = Times.InTitle(words, out var titleLength, out _);
        var title = words[..titleLength].Trim("*_ \u00A0");
        var hasColon = title.EndsWith(":");
        title = title.TrimEnd(":*_ \u00A0");
        if (line.IsBulleted && !hasTime) return false;
        if (title.IsEmpty || !IsTitle(title)) return false;
        var role = SectionRoles.Of(title, options);
        if (line.Form == LineForm.Field && line.HasValue && (outline.InHead ? !hasTime : SuggestionFor(line) is not null)) return false;
        if (outline.InHead && line.Form != LineForm.Plain && Phrases.FreeFields.Find(NameOf(line)) >= 0) return false;
        if (!hasTime && !HasBody(line, hasColon, isKnown: role is not null)) return false;
        AddSection(line, line.Body, line.End, level: 2, RoleReason.Shape);
        findings.SectionWithoutKeyword(line, text);
        return true;
    }

    private bool HasTitleForm(in GuideLine line) => line.Form switch
    {
        LineForm.Plain => line.Bullet is BulletKind.None or BulletKind.Number or BulletKind.Outline or BulletKind.Letter,
        LineForm.Field => !line.IsBulleted && !Sentences.IsFillIn(text.AsSpan(line.Value, line.End - line.Value)),
        LineForm.Keyed => !line.IsBulleted && !line.HasValue && MayBeTitle(line),
        _ => false,
    };

    /// <summary>Keywords that are titles where nothing stands behind them, and those that name the questions of a guide without sections.</summary>
    private bool MayBeTitle(in GuideLine line)
    {
        if (line.Configured != Keyword.None) return false;
        foreach (var form in Phrases.KeywordForms.Values(line.FormIndex))
        {
            if (((KeywordForm)form & KeywordForm.NeedsText) != 0) return true;
            if (outline.InHead && KeywordTable.KeywordOf(form) is Keyword.Ask or Keyword.Task) return true;
        }
        return false;
    }

    private static bool IsTitle(ReadOnlySpan<char> title) =>
        !char.IsLower(title[0]) && title[^1] is not ('.' or '!' or '?' or ',' or ';') && !Letters.IsQuote(title[0]) && title[0] is not ('(' or '[' or '{') && !title.Contains('?')
        && Sentences.CountWords(title) <= MaxTitleWords && !Sentences.OpenWithPrompt(title) && !Sentences.AddressParticipant(title);

    /// <summary>True where the next line is a body: indented, or a bullet. A sentence that only goes on there is none.</summary>
    private bool HasBody(in GuideLine line, bool hasColon, bool isKnown)
    {
        var number = line.Number + 1;
        var next = default(GuideLine);
        for (; number < source.LineCount; number++)
        {
            next = reader.Read(number);
            if (next.Form != LineForm.Blank) break;
        }
        if (number >= source.LineCount || next.Form is LineForm.Comment or LineForm.Heading or LineForm.Ruler) return false;
        var isIndented = next.Column >= line.Column + 2;
        if (!isIndented && !next.IsBulleted) return false;
        if (isKnown) return true;
        var asks = next.IsBulleted || next.Form is LineForm.Keyed or LineForm.Branch || Sentences.EndInQuestion(text.AsSpan(next.Body, next.End - next.Body));
        if (!outline.InHead) return asks || hasColon;
        // In the head a name above a list is a free field, unless questions stand below it.
        return Sentences.EndInQuestion(text.AsSpan(next.Body, next.End - next.Body)) || (next.Form == LineForm.Keyed && OpensBody(next));
    }

    private static bool OpensBody(in GuideLine line)
    {
        if (line.FormIndex < 0) return false;
        foreach (var form in Phrases.KeywordForms.Values(line.FormIndex))
        {
            if ((KeywordTable.Where(KeywordTable.KeywordOf(form)) & Places.Head) != 0) return false;
        }
        return true;
    }
}
