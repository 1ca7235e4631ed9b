using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Workspace;

/// <summary>Something that keeps a file from being read, used or written; said in the reader's language when it is shown.</summary>
/// <param name="Code">Key of its text in the data file <c>problems</c>.</param>
/// <param name="Path">The file or folder concerned.</param>
/// <param name="Position">The place in the file, or null where it concerns the file as a whole.</param>
/// <param name="Length">How many UTF-16 code units are concerned from <paramref name="Position"/> on.</param>
/// <param name="Arguments">What the blanks of the text are filled with.</param>
public sealed record Problem(string Code, string Path, LinePosition? Position, int Length, ImmutableArray<string> Arguments)
{
    private static readonly TextTable Texts = new(typeof(Problem).Assembly, "problems");

    /// <summary>A problem with a file as a whole.</summary>
    public Problem(string code, string path, params ImmutableArray<string> arguments)
        : this(code, path, null, 0, arguments)
    {
    }

    /// <summary>What is wrong and what to do about it, without the path.</summary>
    public string Text(Language locale) => Texts.Get(locale, Code, [.. Arguments]);

    internal static TextTable Table => Texts;
}
