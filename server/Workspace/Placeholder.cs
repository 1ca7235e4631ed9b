namespace InterviewGuide.Workspace;
internal static class Placeholder { }
