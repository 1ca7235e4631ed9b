using System.Collections.Immutable;
using InterviewGuide.Text;

namespace InterviewGuide.Syntax;

/// <summary>Notices where a guide indents with tabs and with spaces: what looks aligned in one editor is not in another.</summary>
internal struct IndentationCheck
{
    private bool hasSpaces;
    private bool hasTabs;
    private bool isReported;

    /// <summary>Looks at one line; the first line that differs from those before it is reported, once.</summary>
    public void Check(SourceText source, in GuideLine line, Findings findings)
    {
        if (isReported || line.Column == 0 || line.Form == LineForm.Blank) return;
        var start = source.LineStart(line.Number);
        var indentation = source.Text.AsSpan(start, line.Content - start);
        hasTabs |= indentation.Contains('\t');
        hasSpaces |= indentation.Contains(' ');
        if (!hasTabs || !hasSpaces) return;
        isReported = true;
        findings.MixedIndentation(TextSpan.FromBounds(start, line.Content), WithoutTabs(source));
    }

    private static ImmutableArray<TextEdit> WithoutTabs(SourceText source)
    {
        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        for (var number = 0; number < source.LineCount; number++)
        {
            var span = source.Line(number);
            var end = span.Start;
            var column = 0;
            var hasTab = false;
            for (; end < span.End && source.Text[end] is ' ' or '\t'; end++)
            {
                hasTab |= source.Text[end] == '\t';
                column += source.Text[end] == '\t' ? 4 - column % 4 : 1;
            }
            if (hasTab && end < span.End) edits.Add(new TextEdit(TextSpan.FromBounds(span.Start, end), new string(' ', column)));
        }
        return edits.ToImmutable();
    }
}
