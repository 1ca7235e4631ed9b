using InterviewGuide.Text;

namespace InterviewGuide.Markdown;

/// <summary>Signs around words that only show how they look: quotation marks, emphasis.</summary>
internal static class Decoration
{
    /// <summary>The words of a block without bullet, emphasis and quotation marks around all of them.</summary>
    public static TextSpan Strip(string text, Block block) => Strip(text, block.First.Text, block.End);

    /// <summary>The words between two offsets without emphasis and quotation marks around all of them.</summary>
    public static TextSpan Strip(string text, int start, int end)
    {
        while (start < end)
        {
            var first = text[start];
            var last = text[end - 1];
            if (char.IsWhiteSpace(first)) start++;
            else if (char.IsWhiteSpace(last) || last == '\\') end--;
            else if (end - start > 1 && first == last && first is '*' or '_' or '"') { start++; end--; }
            else if (first is '"' or '“' or '„' or '«' or '»' or '*' or '_') start++;
            else if (last is '"' or '”' or '“' or '«' or '»' or '*') end--;
            else break;
        }
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
