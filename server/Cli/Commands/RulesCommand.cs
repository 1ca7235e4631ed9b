using System.CommandLine;
using System.Text.Json;
using InterviewGuide.Cli.Reports;
using InterviewGuide.Rules;
using InterviewGuide.Workspace.Configuration;

namespace InterviewGuide.Cli.Commands;

/// <summary><c>guide rules</c>: lists all rules.</summary>
internal static class RulesCommand
{
    /// <summary>The command.</summary>
    public static Command Create(Session session)
    {
        var format = session.Choice("--format", "text", "text", "json");
        var command = new Command("rules", session.Text("command.rules")) { format };
        command.SetAction(parsed =>
        {
            var to = new ReportBuffer();
            if (parsed.GetValue(format) == "json") WriteJson(session, to);
            else WriteText(session, to);
            session.Environment.Output.Write(to.Written);
            return ExitCode.Clean;
        });
        return command;
    }

    private static void WriteText(Session session, ReportBuffer to)
    {
        var style = new Style(session.Environment.Colour);
        var names = RuleCatalogue.All.Max(rule => rule.Id.Length);
        var levels = RuleCatalogue.All.Max(rule => TextWidth.Of(Level(rule, session)));
        foreach (var group in RuleCatalogue.All.GroupBy(rule => rule.Group))
        {
            to.Write(style.Strong(session.Text("group." + ConfigurationNames.Of(group.Key))));
            to.EndLine();
            foreach (var rule in group)
            {
                var level = Level(rule, session);
                to.Write("  " + rule.Id.PadRight(names + 2));
                to.Write(style.Of(rule.DefaultSeverity, level));
                to.Write(new string(' ', levels - TextWidth.Of(level) + 2));
                to.Write(rule.Page(session.Locale).Title);
                if (session.Locale == Model.Language.German) to.Write(style.Quiet($" ({rule.GermanName})"));
                to.EndLine();
            }
            to.EndLine();
        }
        to.Write(session.Text("rules.more"));
        to.EndLine();
    }

    private static string Level(RuleInfo rule, Session session) => session.Text("severity." + ConfigurationNames.Of(rule.DefaultSeverity));

    private static void WriteJson(Session session, ReportBuffer to)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, OutlineJson.Options))
        {
            json.WriteStartArray();
            foreach (var rule in RuleCatalogue.All)
            {
                var page = rule.Page(session.Locale);
                json.WriteStartObject();
                json.WriteString("id", rule.Id);
                json.WriteString("germanName", rule.GermanName);
                json.WriteString("group", ConfigurationNames.Of(rule.Group));
                json.WriteString("severity", ConfigurationNames.Of(rule.DefaultSeverity));
                json.WriteString("since", rule.Since);
                json.WriteStartArray("options");
                foreach (var option in rule.Options) json.WriteStringValue(option.Name);
                json.WriteEndArray();
                json.WriteString("title", page.Title);
                json.WriteString("message", page.Message);
                json.WriteString("help", page.Help);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        to.Write(stream.GetBuffer().AsSpan(0, (int)stream.Length));
        to.EndLine();
    }
}
