using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.Rules;

/// <summary>A way to mend a finding: data, so that quick fix, fix-all, <c>--fix</c> and <c>--diff</c> apply the same thing.</summary>
/// <param name="Title">Key of its title in the rule's page (<c>fix.KEY</c>).</param>
/// <param name="Arguments">What the blanks of the title are filled with.</param>
/// <param name="Safety">How far it can be trusted to keep what the author meant.</param>
/// <param name="Edits">What it changes, in order and never overlapping. A snippet holds its blanks as <c>[...]</c>.</param>
public sealed record Fix(string Title, ImmutableArray<string> Arguments, FixSafety Safety, ImmutableArray<TextEdit> Edits);
