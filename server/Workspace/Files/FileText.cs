namespace InterviewGuide.Workspace.Files;

/// <summary>What a file holds.</summary>
/// <param name="Text">Its text, without byte order mark and otherwise unchanged.</param>
/// <param name="HasMark">True where the file starts with a byte order mark, which is kept when the file is written.</param>
public readonly record struct FileText(string Text, bool HasMark);
