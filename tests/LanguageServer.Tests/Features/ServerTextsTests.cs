using System.Text.RegularExpressions;
using InterviewGuide.Model;

namespace InterviewGuide.LanguageServer.Tests.Features;

public sealed class ServerTextsTests
{
    [Fact]
    public void Every_text_is_there_in_both_languages_with_the_same_blanks()
    {
        var english = ServerTexts.Table.Keys(Language.English);
        ServerTexts.Table.Keys(Language.German).Should().BeEquivalentTo(english);
        foreach (var key in english)
            Blanks(ServerTexts.Table.Get(Language.German, key)).Should().Equal(Blanks(ServerTexts.Table.Get(Language.English, key)), key);
    }

    private static IEnumerable<string> Blanks(string text) =>
        Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
}
