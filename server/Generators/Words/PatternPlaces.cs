using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>Where in a sentence a pattern can start, as far as its head says.</summary>
internal static class PatternPlaces
{
    public static PatternPlace Of(PatternNode node)
    {
        foreach (var part in Parts(node))
        {
            switch (part.Kind)
            {
                case PatternNodeKind.SpanStart: continue;
                case PatternNodeKind.SentenceStart: return PatternPlace.SentenceStart;
                case PatternNodeKind.Opener: return PatternPlace.Opener;
                case PatternNodeKind.ClauseStart: return PatternPlace.ClauseStart;
                default: return PatternPlace.Anywhere;
            }
        }
        return PatternPlace.Anywhere;
    }

    private static IEnumerable<PatternNode> Parts(PatternNode node) =>
        node.Kind is PatternNodeKind.Sequence or PatternNodeKind.Capture ? node.Children.SelectMany(Parts) : [node];
}
