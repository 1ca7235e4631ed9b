using InterviewGuide.Cli;
using InterviewGuide.Cli.Commands;

if (ServerCommand.IsPlain(args)) return await ServerCommand.RunAsync().ConfigureAwait(false);
LongRun.StartAnew(args);
return GuideProgram.Run(args, CommandEnvironment.OfProcess());
