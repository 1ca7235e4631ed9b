using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Linting;

/// <summary>Applies many fixes at once; the same choice for the command line and for an editor's "fix all".</summary>
public static class FixAll
{
    /// <summary>
    /// The edits of the first permitted fix of each finding, ordered by place. A fix whose edits touch those of an
    /// earlier finding is left for the next round, so the result never depends on the order of edits. Snippets are
    /// never among them: they hold blanks that a person fills in.
    /// </summary>
    /// <param name="findings">Findings ordered by place.</param>
    /// <param name="limit">The least safe kind of fix that is permitted.</param>
    public static ImmutableArray<TextEdit> Choose(ImmutableArray<Finding> findings, FixSafety limit)
    {
        var chosen = new List<TextEdit>();
        foreach (var finding in findings)
            foreach (var fix in finding.Fixes)
            {
                if (fix.Safety > limit || fix.Safety == FixSafety.Snippet || fix.Edits.IsEmpty) continue;
                if (fix.Edits.All(edit => IsFree(chosen, edit.Span)))
                    foreach (var edit in fix.Edits) chosen.Insert(PlaceOf(chosen, edit.Span.Start + 1), edit);
                break;
            }
        return [.. chosen];
    }

    private static bool IsFree(List<TextEdit> chosen, TextSpan span)
    {
        var place = PlaceOf(chosen, span.Start);
        var freeBefore = place == 0 || chosen[place - 1].Span.End < span.Start;
        var freeBehind = place == chosen.Count || chosen[place].Span.Start > span.End;
        return freeBefore && freeBehind;
    }

    // How many of the edits start before an offset.
    private static int PlaceOf(List<TextEdit> chosen, int offset)
    {
        var low = 0;
        for (var high = chosen.Count; low < high;)
        {
            var middle = (low + high) / 2;
            if (chosen[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
