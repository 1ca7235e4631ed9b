using InterviewGuide.Cli;
using InterviewGuide.Cli.Commands;

var environment = CommandEnvironment.OfProcess();
return ServerCommand.IsPlain(args) ? await ServerCommand.RunAsync(environment).ConfigureAwait(false) : GuideProgram.Run(args, environment);
