using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Looks in the words of an utterance for cues on demand. Most rules stop at the first line that gives theirs, so most lines are never asked.</summary>
internal static class CueReader
{
    /// <summary>The wanted cues that the words give.</summary>
    public static CueSet Find(Utterance utterance, CueSet wanted)
    {
        var grammar = Grammar.Of(utterance.Language);
        var patterns = grammar.OnDemandLexicon.Patterns;
        var scan = grammar.TakeOnDemandScan();
        Span<int> slots = stackalloc int[PatternFormat.SlotCount];
        var left = wanted;
        foreach (ref readonly var sentence in utterance.Sentences.AsSpan())
        {
            scan.Read(utterance.Words, sentence);
            var matcher = new PatternMatcher(grammar.OnDemandLexicon, scan, utterance.Words, sentence, slots);
            for (var number = scan.NextFound(0); number < patterns.All.Length; number = scan.NextFound(number + 1))
            {
                ref readonly var gate = ref patterns.Gates[number];
                var cue = gate.Rule - PatternFormat.FirstCue;
                if (!left.Has(cue) || (sentence.Features & gate.Required) != gate.Required || (sentence.Features & gate.Forbidden) != 0) continue;
                for (var at = scan.StartOf(gate, sentence.First); at >= 0 && left.Has(cue); at = scan.StartOf(gate, at + 1))
                {
                    if (matcher.Match(gate.Start, at)) left = left.Without(CueSet.Of(cue));
                }
            }
        }
        grammar.GiveBack(scan);
        return wanted.Without(left);
    }
}
