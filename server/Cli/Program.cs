using InterviewGuide.Cli;
using InterviewGuide.Cli.Commands;

return ServerCommand.IsPlain(args) ? await ServerCommand.RunAsync().ConfigureAwait(false) : GuideProgram.Run(args, CommandEnvironment.OfProcess());
