using System.Collections.Frozen;
using InterviewGuide.Workspace;

namespace InterviewGuide.Cli.Commands;

/// <summary>Names of rules on the command line.</summary>
internal static class RuleArguments
{
    /// <summary>The ids of the rules that are named, separated by commas; null, with a message, where one does not exist.</summary>
    public static IReadOnlySet<string>? Resolve(string[] values, Session session)
    {
        if (values.Length == 0) return FrozenSet<string>.Empty;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var unknown = false;
        foreach (var name in values.SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (RuleNames.Find(name) is { } rule) ids.Add(rule.Id);
            else
            {
                SayUnknown(name, session);
                unknown = true;
            }
        }
        return unknown ? null : ids;
    }

    /// <summary>Says that there is no such rule, and which one may be meant.</summary>
    public static void SayUnknown(string name, Session session) => session.Say(
        RuleNames.Nearest(name) is { } meant ? session.Text("usage.unknown-rule.near", name, meant) : session.Text("usage.unknown-rule", name));
}
