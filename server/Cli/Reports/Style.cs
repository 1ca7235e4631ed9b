using InterviewGuide.Rules;

namespace InterviewGuide.Cli.Reports;

/// <summary>Colours for a terminal; plain text elsewhere.</summary>
internal readonly struct Style(bool colour)
{
    public string Strong(string text) => Wrap("1", text);

    public string Quiet(string text) => Wrap("2", text);

    public string Good(string text) => Wrap("32", text);

    public string Of(Severity severity, string text) => Wrap(
        severity switch { Severity.Error => "31", Severity.Warning => "33", Severity.Info => "34", _ => "36" }, text);

    private string Wrap(string code, string text) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
