using System.Collections.Immutable;
using InterviewGuide.Workspace;

namespace InterviewGuide.Cli.Commands;

/// <summary>Names of rules on the command line.</summary>
internal static class RuleArguments
{
    /// <summary>The ids of the rules that are named, separated by commas; null, with a message, where one does not exist.</summary>
    public static ImmutableHashSet<string>? Resolve(IEnumerable<string> values, Session session)
    {
        var ids = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
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
        return unknown ? null : ids.ToImmutable();
    }

    /// <summary>Says that there is no such rule, and which one may be meant.</summary>
    public static void SayUnknown(string name, Session session) => session.Say(
        RuleNames.Nearest(name) is { } meant ? session.Text("usage.unknown-rule.near", name, meant) : session.Text("usage.unknown-rule", name));
}
