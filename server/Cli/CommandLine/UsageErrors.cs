using System.CommandLine;
using System.CommandLine.Parsing;
using InterviewGuide.Workspace;

namespace InterviewGuide.Cli.CommandLine;

/// <summary>Says in the session's language what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>Says the first thing that is wrong, if anything is.</summary>
    /// <returns>True where something is wrong.</returns>
    public static bool Say(ParseResult parsed, Session session)
    {
        var command = parsed.CommandResult.Command;
        var unmatched = OptionAmongArguments(parsed) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        if (unmatched is null && parsed.Errors.Count == 0) return false;
        session.Say(unmatched is not null ? Unknown(unmatched, command, session) : Known(parsed.Errors[0], session));
        var name = command.Parents.Any() ? $"guide {command.Name}" : command.Name;
        session.Environment.Error.WriteLine(session.Text("usage.help", name));
        return true;
    }

    // An unknown option is taken for a path where any number of paths is welcome; only behind "--" it is meant as one.
    private static string? OptionAmongArguments(ParseResult parsed)
    {
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) break;
            if (token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-') return token.Value;
        }
        return null;
    }

    private static string Unknown(string token, Command command, Session session)
    {
        var isOption = token.StartsWith('-');
        var kind = isOption ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
        if (kind == "argument") return session.Text("usage.unknown-argument", token);
        var known = isOption
            ? command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options)).Select(option => option.Name)
            : command.Subcommands.SelectMany(sub => sub.Aliases.Append(sub.Name));
        return NearestName.Of(token.Split('=')[0], known) is { } meant
            ? session.Text($"usage.unknown-{kind}.near", token, meant)
            : session.Text($"usage.unknown-{kind}", token);
    }

    private static string Known(ParseError error, Session session) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => session.Text("usage.needs-value", option.Option.Name),
        OptionResult { IdentifierTokenCount: > 1 } option => session.Text("usage.twice", option.Option.Name),
        ArgumentResult { Tokens.Count: 0 } argument => session.Text("usage.needs-argument", argument.Argument.HelpName ?? argument.Argument.Name),
        _ => error.Message,
    };
}
