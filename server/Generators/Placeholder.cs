namespace InterviewGuide.Generators;
internal static class Placeholder { }
