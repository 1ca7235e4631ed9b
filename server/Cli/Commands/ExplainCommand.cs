using System.CommandLine;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Rules;
using InterviewGuide.Workspace;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide explain</c>: shows the page of a rule.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var name = new Argument<string>("rule") { Description = session.Text("argument.rule"), HelpName = session.Text("value.rule") };
        name.CompletionSources.Add(_ => RuleCatalogue.All.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)));
        var command = new Command("explain", session.Text("command.explain")) { name };
        command.SetAction(parsed =>
        {
            var wanted = parsed.GetValue(name) ?? "";
            if (RuleNames.Find(wanted) is { } rule) return Explain(rule, session);
            RuleArguments.SayUnknown(wanted, session);
            return ExitCode.Failure;
        });
        return command;
    }

    private static int Explain(RuleInfo rule, Session session)
    {
        var style = new Style(session.Environment.Colour);
        var page = rule.Page(session.Locale);
        var to = new ReportBuffer();
        to.Write(style.Strong(page.Title));
        to.EndLine();
        to.Write(style.Quiet(session.Text(
            "explain.facts", rule.Id, rule.GermanName, session.Text("severity." + ConfigurationNames.Of(rule.DefaultSeverity)), rule.Since)));
        to.Write("\n\n"u8);
        foreach (var line in page.Body.Split('\n'))
        {
            to.Write(line.StartsWith('#') ? style.Strong(line.TrimStart('#').Trim()) : line);
            to.EndLine();
        }
        if (!rule.Options.IsEmpty) WriteOptions(rule, page, session, style, to);
        session.Environment.Output.Write(to.Written);
        return ExitCode.Clean;
    }

    private static void WriteOptions(RuleInfo rule, RulePage page, Session session, Style style, ReportBuffer to)
    {
        to.EndLine();
        to.Write(style.Strong(session.Text("explain.options")));
        to.Write("\n\n"u8);
        foreach (var option in rule.Options)
        {
            var usual = option.GermanDefault is { } german
                ? session.Text("explain.usual.german", option.Default, german)
                : session.Text("explain.usual", option.Default);
            to.Write("- " + session.Text("explain.option", option.Name, page.Texts["option." + option.Name], usual, option.Least, option.Most));
            to.EndLine();
        }
    }
}
