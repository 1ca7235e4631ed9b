using System.Collections.Concurrent;
using InterviewGuide.Linting;
using InterviewGuide.Model;

namespace InterviewGuide.Cli.Reports;

/// <summary>What findings say, as it stands in JSON: all but the arguments is looked up and escaped once for each rule.</summary>
/// <param name="locale">The reader's language.</param>
internal sealed class MessageJson(Language locale)
{
    private readonly ConcurrentDictionary<string, Template[]> templates = new(StringComparer.Ordinal);

    /// <summary>The reader's language.</summary>
    public Language Locale => locale;

    /// <summary>Writes message and help of a finding.</summary>
    public void Write(Finding finding, ReportBuffer to)
    {
        var template = TemplateOf(finding);
        foreach (var (before, number) in template.Blanks)
        {
            to.Write(before);
            if (number < finding.Arguments.Length) to.WriteEscaped(finding.Arguments[number]);
            else to.WriteEscaped($"{{{number}}}");
        }
        to.Write(template.End);
    }

    private Template TemplateOf(Finding finding)
    {
        if (!templates.TryGetValue(finding.Rule, out var known)) known = [];
        foreach (var template in known)
        {
            if (template.Variant == finding.Variant) return template;
        }
        var made = Template.Of(finding, locale);
        // Where two workers make one at the same time, one of them is made again later.
        templates[finding.Rule] = [.. known, made];
        return made;
    }

    /// <summary>Message and help of a rule.</summary>
    /// <param name="Variant">The variant of the message, or null.</param>
    /// <param name="Blanks">What stands before each argument, and the argument's number.</param>
    /// <param name="End">What stands behind the last one.</param>
    private sealed record Template(string? Variant, (byte[] Before, int Number)[] Blanks, byte[] End)
    {
        public static Template Of(Finding finding, Language locale)
        {
            var blanks = new List<(byte[], int)>();
            var part = new ReportBuffer();
            part.Write(",\"message\":\""u8);
            var message = Messages.TemplateOf(finding.Rule, finding.Variant, locale).AsSpan();
            for (var at = 0; at + 2 < message.Length; at++)
            {
                if (message[at] != '{' || !char.IsAsciiDigit(message[at + 1]) || message[at + 2] != '}') continue;
                part.WriteEscaped(message[..at]);
                blanks.Add((part.Written.ToArray(), message[at + 1] - '0'));
                part.Clear();
                message = message[(at + 3)..];
                at = -1;
            }
            part.WriteEscaped(message);
            part.Write("\",\"help\":"u8);
            part.WriteJson(Messages.HelpOf(finding.Rule, locale));
            return new Template(finding.Variant, [.. blanks], part.Written.ToArray());
        }
    }
}
