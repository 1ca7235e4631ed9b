using System.Collections.Immutable;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.Rules;

/// <summary>What one audience goes through, in numbers.</summary>
/// <param name="Audience">Whose way it is.</param>
/// <param name="MainQuestions">Number of questions that each participant is asked between welcome and end.</param>
/// <param name="Planned">What its sections and tasks state; null where none states a time. Tasks lie inside their sections, inner sections inside outer ones.</param>
/// <param name="IsTimed">True where all questions stand in sections that state a time, so that the sum is the length of the talk.</param>
internal sealed record GuidePath(AudiencePath Audience, int MainQuestions, Minutes? Planned, bool IsTimed)
{
    /// <summary>How long the talk takes by its sections; null where one of them states no time.</summary>
    public Minutes? Minutes => IsTimed ? Planned : null;

    /// <summary>The paths of a guide; at least one.</summary>
    public static ImmutableArray<GuidePath> Of(Guide guide)
    {
        var audiences = AudiencePath.Of(guide);
        var paths = ImmutableArray.CreateBuilder<GuidePath>(audiences.Length);
        foreach (var audience in audiences) paths.Add(Of(guide, audience));
        return paths.MoveToImmutable();
    }

    private static GuidePath Of(Guide guide, AudiencePath audience)
    {
        var questions = 0;
        var isTimed = true;
        var any = false;
        double from = 0, to = 0;
        var inTime = new bool[guide.Items.Length];
        foreach (var item in guide.Items)
        {
            var around = item.Keyword == Keyword.Section ? item.Parent : item.Section;
            inTime[item.Index] = around >= 0 && around < item.Index && inTime[around];
            if (!audience.Holds(item)) continue;
            if (!inTime[item.Index] && item is { Time: { } time, Keyword: Keyword.Section or Keyword.Task })
            {
                inTime[item.Index] = true;
                any = true;
                from += time.From;
                to += time.To;
            }
            if (item.Role != LineRole.Asked || !WholeGuide.IsMainQuestion(item) || item.IsConditional) continue;
            questions++;
            isTimed &= inTime[item.Index];
        }
        return new GuidePath(audience, questions, any ? new Minutes(from, to) : null, isTimed);
    }
}
