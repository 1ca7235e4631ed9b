using System.CommandLine;
using System.CommandLine.Parsing;
using InterviewGuide.Workspace;

namespace InterviewGuide.Cli.Commands;

/// <summary>Makes options and arguments with the texts of a session.</summary>
internal static class CommonOptions
{
    /// <summary>A switch.</summary>
    public static Option<bool> Flag(this Session session, string name, string? text = null) =>
        new(name) { Description = session.Text(text ?? "option." + name.TrimStart('-')), Arity = ArgumentArity.ZeroOrOne };

    /// <summary>An option with a value.</summary>
    public static Option<string?> Value(this Session session, string name) => new(name)
    {
        Description = session.Text("option." + name.TrimStart('-')),
        HelpName = session.Text("value." + name.TrimStart('-')),
    };

    /// <summary>An option with one of a few values.</summary>
    public static Option<string> Choice(this Session session, string name, string usual, params IReadOnlyList<string> choices)
    {
        var option = new Option<string>(name)
        {
            Description = session.Text("option." + name.TrimStart('-')),
            HelpName = string.Join('|', choices),
            DefaultValueFactory = _ => usual,
        };
        option.CompletionSources.Add([.. choices]);
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token] || choices.Contains(token.Value)) return;
            var meant = NearestName.Of(token.Value, choices);
            result.AddError(meant is null
                ? session.Text("usage.choice", name, token.Value, string.Join(", ", choices))
                : session.Text("usage.choice.near", name, token.Value, meant));
        });
        return option;
    }

    /// <summary>An option with names of rules, which may be given several times or separated by commas.</summary>
    public static Option<string[]> Rules(this Session session, string name) => new(name)
    {
        Description = session.Text("option." + name.TrimStart('-')),
        HelpName = session.Text("value.rules"),
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The number behind an option, or a message where it is none.</summary>
    public static Option<int> Number(this Session session, string name, int usual)
    {
        return new Option<int>(name)
        {
            Description = session.Text("option." + name.TrimStart('-')),
            HelpName = session.Text("value.number"),
            DefaultValueFactory = _ => usual,
            CustomParser = Parse,
        };
        int Parse(ArgumentResult result)
        {
            if (result.Tokens is [var token] && int.TryParse(token.Value, out var number) && number > 0) return number;
            result.AddError(session.Text("usage.number", name));
            return usual;
        }
    }
}
