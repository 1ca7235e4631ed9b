using InterviewGuide.Syntax;
using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Reads what stands before a colon: conditions, keywords of the guide language, speakers, other names.</summary>
internal static class Labels
{
    private const int LongestLabel = 110;

    /// <summary>"Too dear → 'What would you have paid?'": the answer that leads to a question.</summary>
    private const char Arrow = '→';

    private const KeywordForm Special = KeywordForm.NeedsLabel | KeywordForm.NeedsText | KeywordForm.MayBeNamed;

    /// <summary>The offset behind a label and its colon, or -1 where the words at <paramref name="at"/> are none.</summary>
    public static int End(string text, int at, int lineEnd, bool inPlan, SyntaxOptions options, ref Pieces pieces)
    {
        if (!pieces.Label.IsEmpty) return -1;
        var colon = text.AsSpan(at, Math.Min(lineEnd - at, LongestLabel)).IndexOf(':');
        if (colon <= 0) return text.AsSpan(at, Math.Min(lineEnd - at, LongestLabel)).Contains(Arrow) ? FreeEnd(text, at, lineEnd, ref pieces) : -1;
        var line = new GuideLine { Body = at, Content = at, End = lineEnd, FormIndex = -1, Colon = -1 };
        if (MayOpenBranch(text, at, lineEnd) && Branches.Read(text, hasColon: true, ref line) && IsLabelColon(text, line.Colon, lineEnd))
        {
            if (pieces.Lead != LeadForm.None) return -1;
            pieces.Lead = LeadForm.Condition;
            pieces.LeadSpan = TextSpan.FromBounds(line.Keyword.Start, Math.Max(line.Keyword.End, line.Condition.End));
            return line.Value;
        }
        if (options.Keywords.Count == 0 && IsPlainKeyword(text, at, at + colon, lineEnd, inPlan, ref pieces) is > 0 and var plain) return plain;
        line = new GuideLine { Body = at, Content = at, End = lineEnd, FormIndex = -1, Colon = -1 };
        if (KeyedLines.Read(text, options, ref line))
        {
            pieces.Keyword = line.Configured != Keyword.None ? line.Configured : KeywordAt(line.FormIndex, inPlan);
            pieces.HasNumber = !line.Label.IsEmpty;
        }
        else
        {
            KeyedLines.ReadIdOrField(text, ref line);
            if (line.Form is not (Syntax.LineForm.Id or Syntax.LineForm.Field)) return FreeEnd(text, at, lineEnd, ref pieces);
            if (line.Form == Syntax.LineForm.Id) pieces.Keyword = IsQuotedHypothesis(text, line, lineEnd, inPlan) ? Keyword.None : Ids.KeywordOf(text, line.Label, inPlan);
            else if (!IsName(text, line, lineEnd, ref pieces)) return -1;
            else pieces.Speaker = SpeechWords.ClassesOf(text.AsSpan(line.Keyword.Start, line.Keyword.Length)) & (SpeechWord.Interviewer | SpeechWord.Answerer);
        }
        pieces.Label = Decoration.Strip(text, at, line.Colon);
        pieces.IsMarkedLabel = pieces.Label.Start > at;
        return Math.Min(line.Value, lineEnd);
    }

    /// <summary>H1: "A box for bread that ..." in the talk is read out to participants; what the team believes stands without quotation marks.</summary>
    private static bool IsQuotedHypothesis(string text, in GuideLine line, int end, bool inPlan) =>
        !inPlan && line.Value + 1 < end && Letters.IsQuote(text[line.Value]) && Letters.IsQuote(text.AsSpan(line.Value, end - line.Value).TrimEnd(" .*_")[^1]) && Ids.KeywordOf(text, line.Label, inPlan) == Keyword.Hypothesis;

    /// <summary>The usual case, found with one look: a keyword, a colon and a blank.</summary>
    private static int IsPlainKeyword(string text, int at, int colon, int lineEnd, bool inPlan, ref Pieces pieces)
    {
        if (colon + 1 < lineEnd && text[colon + 1] != ' ') return -1;
        var index = Phrases.KeywordForms.Find(text.AsSpan(at, colon - at));
        if (index < 0) return -1;
        foreach (var form in Phrases.KeywordForms.Values(index))
        {
            if (((KeywordForm)form & Special) != 0 || KeywordTable.KeywordOf(form) == Keyword.If) return -1;
        }
        pieces.Keyword = KeywordAt(index, inPlan);
        pieces.Label = TextSpan.FromBounds(at, colon);
        return Math.Min(lineEnd, PieceReader.SkipBlanks(text, colon + 1, lineEnd));
    }

    /// <summary>The keyword of a form; where several claim it, the one that belongs to the place.</summary>
    private static Keyword KeywordAt(int index, bool inPlan)
    {
        var forms = Phrases.KeywordForms.Values(index);
        var wanted = inPlan ? Places.Head : Places.Section | Places.Task | Places.Ask | Places.Probe;
        foreach (var form in forms)
        {
            var places = KeywordTable.PlacesOf(form);
            if (places == Places.None || (places & wanted) != 0) return KeywordTable.KeywordOf(form);
        }
        return KeywordTable.KeywordOf(forms[0]);
    }

    private static bool MayOpenBranch(string text, int at, int end)
    {
        while (at < end && text[at] is '*' or '_') at++;
        return at < end && text[at] is 'I' or 'i' or 'F' or 'f' or 'W' or 'w' or 'O' or 'o' or 'S' or 's' or 'N' or 'n' or 'A' or 'a';
    }

    /// <summary>Any words before a colon are a label where they stand in bold or a quotation follows: <c>**Questions?:** ...</c></summary>
    private static int FreeEnd(string text, int at, int end, ref Pieces pieces)
    {
        var strong = at + 2 < end && text[at] is '*' or '_' && text[at + 1] == text[at] ? 2 : 0;
        var limit = Math.Min(end, at + LongestLabel);
        for (var colon = at + strong; colon < limit; colon++)
        {
            if (Letters.IsQuote(text[colon]) && text[colon] is not ('\'' or '’')) return -1;
            if (text[colon] is not (':' or Arrow) || colon == at || (colon + 1 < end && !char.IsWhiteSpace(text[colon + 1]) && text[colon + 1] != text[at])) continue;
            var next = colon + 1;
            while (next < end && (char.IsWhiteSpace(text[next]) || (strong > 0 && text[next] == text[at]))) next++;
            var labelEnd = strong > 0 && text[colon - 1] == ')' ? BoldEnd(text, at, colon) : -1;
            var closesStrong = labelEnd > 0 || (strong > 0 && (text[colon - 1] == text[at] || (colon + 1 < end && text[colon + 1] == text[at])));
            if (!closesStrong && (next >= end || !Letters.IsQuote(text[next]))) continue;
            pieces.Label = Decoration.Strip(text, at, labelEnd > 0 ? labelEnd : colon);
            pieces.IsMarkedLabel = true;
            pieces.IsDirectionLabel = new Speech(text.AsSpan(pieces.Label.Start, pieces.Label.Length)).Has(Signs.Direction);
            return next;
        }
        return -1;
    }

    /// <summary>The end of the bold words before a bracket and a colon (<c>**Probes** (as needed):</c>), or -1.</summary>
    private static int BoldEnd(string text, int at, int colon)
    {
        var open = text.LastIndexOf('(', colon - 1, colon - at);
        while (open > at && Letters.IsBlank(text[open - 1])) open--;
        return open > at + 4 && text[open - 1] == text[at] && text[open - 2] == text[at] ? open : -1;
    }

    /// <summary>A request before a colon and nothing behind it is no name of anything: "Tell us about your work:".</summary>
    private static bool IsName(string text, in GuideLine line, int end, ref Pieces pieces)
    {
        var speech = new Speech(text.AsSpan(line.Keyword.Start, line.Keyword.Length));
        pieces.IsDirectionLabel = speech.Has(Signs.Direction);
        if (line.Value < end || pieces.IsDirectionLabel) return true;
        if (speech.Has(Signs.Prompt | Signs.TellMe)) return !speech.Has(Signs.Address | Signs.Speaker);
        return !(speech.Has(Signs.Address) && speech.Has(Signs.Speaker));
    }

    private static bool IsLabelColon(string text, int colon, int end) =>
        colon < 0 || colon + 1 >= end || Letters.IsBlank(text[colon + 1]) || Letters.IsQuote(text[colon + 1]) || text[colon + 1] is '*' or '_';
}
