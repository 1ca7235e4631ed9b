using System.Text;

namespace InterviewGuide.Benchmarks;

/// <summary>Guides that look like those of teams: two languages, sections, questions with probes and notes, and every third line with a fault. The same seed gives the same text.</summary>
internal static class Texts
{
    private static readonly string[] Things =
        ["the allotment", "the lending desk", "the choir's rehearsals", "the repair café", "the school run", "the shared kitchen", "the night bus", "the seed exchange"];

    private static readonly string[] Sachen =
        ["der Schrebergarten", "die Leihtheke", "die Chorprobe", "das Reparaturcafé", "der Schulweg", "die Gemeinschaftsküche", "der Nachtbus", "die Saatgutbörse"];

    private static readonly string[] Questions =
    [
        "How did you come to {0}?", "Tell me about the last time you had to do with {0}.", "Would you use an app for {0}?", "What did you do when {0} fell through?",
        "Don't you think that {0} should be open longer?", "Who decides about {0}, and how often do you meet?", "How satisfied are you with {0}?", "What surprised you about {0}?",
    ];

    private static readonly string[] Fragen =
    [
        "Was war zuletzt los, als es um {0} ging?", "Würden Sie für {0} bezahlen?", "Wie kam es dazu, dass {0} für Sie wichtig wurde?", "Finden Sie nicht auch, dass {0} zu kurz kommt?",
        "Wer hat sich um {0} gekümmert und wie lange hat das gedauert?", "Was hat Sie an {0} geärgert?", "Wie oft ist {0} ein Thema?", "Erzählen Sie mir von {0}.",
    ];

    /// <summary>A guide of about <paramref name="length"/> characters.</summary>
    public static string Guide(int length, int seed)
    {
        var random = new Random(seed);
        var isGerman = seed % 2 == 1;
        var text = new StringBuilder(isGerman ? "# Leitfaden\n\nSprache: de\n" : "# Guide\n\nLanguage: en\n");
        for (var section = 1; text.Length < length; section++)
        {
            text.Append("\n## ").Append(section).Append(isGerman ? ". Kern\n\n" : ". Core\n\n");
            for (var question = 1; question <= 5 && text.Length < length; question++)
            {
                text.Append(question).Append(". ").AppendLine(Sentence());
                for (var probe = random.Next(4); probe > 0; probe--) text.Append("   - ").AppendLine(Sentence());
                if (random.Next(3) == 0) text.AppendLine(isGerman ? "   > Notiz: Zeit lassen und nicht nachhelfen." : "   > Note: Leave time and do not help along.");
            }
        }
        return text.ToString();

        string Sentence() => isGerman
            ? Fragen[random.Next(Fragen.Length)].Replace("{0}", Sachen[random.Next(Sachen.Length)], StringComparison.Ordinal)
            : Questions[random.Next(Questions.Length)].Replace("{0}", Things[random.Next(Things.Length)], StringComparison.Ordinal);
    }
}
