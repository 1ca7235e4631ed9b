using InterviewGuide.Model;

namespace InterviewGuide.Syntax;

/// <summary>What a node is for, by its keyword and place.</summary>
internal static class LineRoles
{
    public static LineRole Of(in SyntaxNode node, string text)
    {
        switch (node.Keyword)
        {
            case Keyword.Comment:
                return LineRole.Comment;
            case Keyword.Table:
                return LineRole.Note;
            case Keyword.FreeField:
                return node.Has(NodeTraits.Unknown) ? LineRole.Unsure : node.Has(NodeTraits.InHead) ? LineRole.Plan : LineRole.Note;
            case Keyword.Screener when !node.Text.IsEmpty:
                // Screeners hold questions or, just as often, the criteria that the answers must meet.
                var words = text.AsSpan(node.Text.Start, node.Text.Length);
                return Sentences.EndInQuestion(words) || Sentences.AddressParticipant(words) ? LineRole.Asked : LineRole.Plan;
            case Keyword.Ask or Keyword.ShowMe or Keyword.Screener:
                return LineRole.Asked;
            case Keyword.Probe:
                return LineRole.Probe;
            case Keyword.Consent:
                return node.Has(NodeTraits.InHead) ? LineRole.Plan : LineRole.Said;
            case Keyword.Goal or Keyword.Background:
                return node.Has(NodeTraits.InHead) ? LineRole.Plan : LineRole.Note;
        }
        return KeywordTable.Voice(node.Keyword) switch
        {
            Voice.Plan => LineRole.Plan,
            Voice.Spoken => LineRole.Said,
            Voice.Asked => LineRole.Asked,
            Voice.Task => LineRole.Task,
            Voice.Heading or Voice.AsParent => LineRole.Heading,
            Voice.BadExample => LineRole.BadExample,
            Voice.Condition => LineRole.Condition,
            _ => LineRole.Note,
        };
    }
}
