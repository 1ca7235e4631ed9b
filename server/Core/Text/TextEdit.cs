namespace InterviewGuide.Text;

/// <summary>Replaces the characters of <paramref name="Span"/> by <paramref name="NewText"/>.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);
