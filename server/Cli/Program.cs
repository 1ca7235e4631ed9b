using InterviewGuide.Cli;

return GuideProgram.Run(args, CommandEnvironment.OfProcess());
