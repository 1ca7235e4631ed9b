namespace InterviewGuide.Model;

/// <summary>The language that a guide is written in. What messages are shown in is the reader's choice and independent of it.</summary>
public enum Language : byte
{
    English,
    German,
}
