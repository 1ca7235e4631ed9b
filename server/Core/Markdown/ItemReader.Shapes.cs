using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Markdown;

/// <summary>Lines that are titles by their shape.</summary>
internal sealed partial class ItemReader
{
    private const int LongestTitle = 70;
    private const int MostWords = 8;

    /// <summary>Level of the section that a bold or short plain line opens, or 0 where it opens none.</summary>
    private int SectionLevel(int index, in Pieces pieces)
    {
        ref readonly var block = ref Blocks[index];
        if (block.Form != LineForm.Text || block.First.IsFenced || block.End != block.First.End || block.Parent >= 0 || block.End - block.First.Text > LongestTitle) return 0;
        if (pieces.Lead != LeadForm.None || pieces.IsBracketed || pieces.IsItalic || index + 1 >= blocks.Count) return 0;
        ref readonly var next = ref Blocks[index + 1];
        if (next.Form == LineForm.Heading) return 0;
        var title = Titles.Words(text, block.First.Text, block.End, out var time);
        var words = source.Slice(title);
        if (words.IsEmpty || Sentences.EndInQuestion(words)) return 0;
        var isBold = IsBoldLine(block);
        if (isBold && time is not null) return BoldLevel;
        if (!pieces.Label.IsEmpty && !(pieces.Words.IsEmpty && MayBeTitle(pieces, words))) return pieces.Keyword == Keyword.Section ? BoldLevel : 0;
        if (isBold) return IsTitle(words, text[block.End - 1] == '.' || EndsBoldStop(block)) || IsOrderNotToAsk(words) ? BoldLevel : 0;
        if (pieces.IsBold || pieces.IsQuoted) return 0;
        var hasColon = text[block.End - 1] == ':';
        if (hasColon) return next.Form != LineForm.Heading && (SectionRoles.Of(words, options) is not null || time is not null) ? PlainLevel : 0;
        if (text[block.End - 1] is '.' or '!' or ',' or ';' || !char.IsUpper(words[0]) || !IsTitle(words, false)) return 0;
        var holdsList = next.Form == LineForm.Bullet || (!next.FollowsBlank && block.FollowsBlank && Sentences.EndInQuestion(source.Slice(next.Span)));
        return holdsList ? PlainLevel : 0;
    }

    /// <summary>True for "Do not ask", which tells the interviewer what to do and still is the title of what stands below.</summary>
    private static bool IsOrderNotToAsk(ReadOnlySpan<char> words) => Titles.IsAboutBadExamples(words) && Sentences.CountWords(words) <= 4;

    /// <summary>A label that is no keyword, or only names a section's role, may be a title.</summary>
    private static bool MayBeTitle(in Pieces pieces, ReadOnlySpan<char> words) =>
        !IsProbeLabel(words) && pieces.Speaker == SpeechWord.None && (pieces.Keyword is Keyword.None && Phrases.FreeFields.Find(words) < 0 || pieces.Keyword is Keyword.Section or Keyword.Ask or Keyword.Consent);

    /// <summary>True for labels such as "Potential probing questions".</summary>
    private static bool IsProbeLabel(ReadOnlySpan<char> label)
    {
        for (var at = 0; at < label.Length; at++)
        {
            if (!char.IsLetter(label[at]) || (at > 0 && char.IsLetter(label[at - 1]))) continue;
            var end = at;
            while (end < label.Length && (char.IsLetter(label[end]) || label[end] == '-')) end++;
            if ((SpeechWords.ClassesOf(label[at..end]) & SpeechWord.ProbeLabel) != 0) return true;
        }
        return false;
    }

    private bool IsBoldLine(in Block block)
    {
        var start = block.First.Text;
        var end = block.End;
        while (end > start && text[end - 1] is ':' or '.') end--;
        return end - start > 4 && text[start] is '*' or '_' && text[start + 1] == text[start] && text[end - 1] == text[start] && text[end - 2] == text[start]
            && text.AsSpan(start + 2, end - start - 4).IndexOf(text.AsSpan(start, 2)) < 0;
    }

    private bool EndsBoldStop(in Block block)
    {
        var end = block.End;
        while (end > block.First.Text && text[end - 1] is '*' or '_') end--;
        return text[end - 1] == '.';
    }

    /// <summary>True for a few words that nobody says: no address, no request, no direction.</summary>
    private static bool IsTitle(ReadOnlySpan<char> words, bool hasStop)
    {
        var most = hasStop ? 5 : MostWords;
        var count = Sentences.CountWords(words, most);
        if (count == 0 || count > most) return false;
        var speech = new Speech(words);
        return !speech.Has(Signs.Question | Signs.Statements) && !speech.Has(Signs.Direction | Signs.Prompt | Signs.Action | Signs.Instruction)
            && !speech.Has(Signs.Address | Signs.Speaker) && !speech.IsGermanInfinitive();
    }

    /// <summary>A bullet of a few words that only names what stands under it.</summary>
    private bool IsGroup(int index, in Pieces pieces)
    {
        if (Blocks[index].Form != LineForm.Bullet || index + 1 >= blocks.Count || Blocks[index + 1].Parent != index || Blocks[index + 1].Form != LineForm.Bullet) return false;
        if (!pieces.Label.IsEmpty || pieces.Lead != LeadForm.None || pieces.IsQuoted || pieces.IsBracketed) return false;
        if (Under(blocks[index].Parent >= 0 ? itemOf[blocks[index].Parent] : -1) != LineRole.Unsure) return false;
        var words = source.Slice(pieces.Words);
        return !Sentences.EndInQuestion(words) && IsTitle(words, hasStop: false);
    }
}
