using Summarizer.Cli;

return CommandLine.Run(args);
