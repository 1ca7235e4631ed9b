using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>Looks in the words of an utterance for cues on demand. Most rules stop at the first line that gives theirs, so most lines are never asked.</summary>
internal static class CueReader
{
    /// <summary>The wanted cues that the words give.</summary>
    public static CueSet Find(Utterance utterance, CueSet wanted)
    {
        var grammar = Grammar.Of(utterance.Language);
        var lexicon = grammar.OnDemandLexicon;
        var patterns = lexicon.Patterns;
        var words = utterance.Words;
        Span<int> slots = stackalloc int[PatternFormat.SlotCount];
        Span<int> lastSeen = stackalloc int[patterns.NeedCount];
        var left = wanted;
        foreach (var sentence in utterance.Sentences)
        {
            lastSeen.Fill(-1);
            lastSeen[0] = int.MaxValue;
            for (var at = sentence.First; at < sentence.End; at++)
            {
                foreach (var set in patterns.SetsOf(words[at].Entry)) lastSeen[set] = at;
            }
            var matcher = new PatternMatcher(lexicon, words, sentence, grammar.Coordinator, lastSeen, 0, slots);
            for (var at = sentence.First; at < sentence.End; at++)
            {
                if (words[at].Kind > WordKind.Blank)
                {
                    if (words[at].IsClauseBreak) Try(patterns, patterns.Cues.WithBreak, new Place(at, PatternPlace.Anywhere, sentence.Features), lastSeen, ref matcher, ref left);
                    continue;
                }
                var place = new Place(at, matcher.PlacesOf(at), sentence.Features);
                Try(patterns, patterns.Cues.StartingWith(words[at].Entry), place, lastSeen, ref matcher, ref left);
                if (place.Places != PatternPlace.Anywhere) Try(patterns, patterns.Cues.WithAnyWordAtStart, place, lastSeen, ref matcher, ref left);
            }
        }
        return wanted.Without(left);
    }

    private readonly record struct Place(int At, PatternPlace Places, SentenceFeatures Features);

    private static void Try(PatternSet patterns, ReadOnlySpan<PatternCandidate> candidates, in Place place, ReadOnlySpan<int> lastSeen, scoped ref PatternMatcher matcher, ref CueSet left)
    {
        foreach (var (number, need) in candidates)
        {
            if (lastSeen[need] < place.At) continue;
            ref readonly var gate = ref patterns.Gates[number];
            var cue = gate.Rule - PatternFormat.FirstCue;
            if (!left.Has(cue)) continue;
            if (lastSeen[gate.Need2] < place.At || lastSeen[gate.Need3] < place.At) continue;
            if ((gate.Place & place.Places) == 0 || (place.Features & gate.Required) != gate.Required || (place.Features & gate.Forbidden) != 0) continue;
            if (matcher.Match(patterns.All[number].Start, place.At)) left = left.Without(CueSet.Of(cue));
        }
    }
}
