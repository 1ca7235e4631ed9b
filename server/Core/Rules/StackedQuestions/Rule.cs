using System.Collections.Immutable;
using System.Text;
using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>One item asks several questions one after the other.</summary>
internal sealed class StackedQuestions() : WordingRule(new RuleInfo("stacked-questions", "fragenkette", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>A follow-up such as "If so, why?" has at most this many words.</summary>
    private const int LongestFollowUp = 4;

    /// <summary>"Can you tell me more about that?" has at most this many words.</summary>
    private const int LongestRequest = 10;

    /// <summary>"Can you tell me more?" has at most this many words.</summary>
    private const int ShortRequest = 5;

    /// <summary>A question that only keeps the talk going has at most this many words.</summary>
    private const int LongestHousekeeping = 8;

    /// <summary>So many follow-ups in one line are there to choose from.</summary>
    private const int MostFollowUps = 3;

    private static readonly Lazy<int> Tag = new(() => Array.FindIndex(RuleRegistry.WordingRules, rule => rule is TagQuestion));

    private static readonly Lazy<int> Closed = new(() => Array.FindIndex(RuleRegistry.WordingRules, rule => rule is ClosedQuestion));

    private static readonly Lazy<int> AnswerOptions = new(() => Array.FindIndex(RuleRegistry.WordingRules, rule => rule is AnswerOptionsInQuestion));

    /// <summary>What a sentence adds to the questions of its item.</summary>
    private enum Part
    {
        Nothing,
        /// <summary>Asks a little more about the question before.</summary>
        FollowUp,
        /// <summary>Asks to tell something.</summary>
        Prompt,
        Question,
    }

    /// <inheritdoc/>
    public override bool SplitsItems => true;

    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        if (utterance.Sentences.Length < 2) return;
        var before = Part.Nothing;
        Candidate? weak = null;
        int first = -1, second = -1, questions = 0;
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var part = PartOf(utterance, i);
            if (part == Part.Nothing) continue;
            if (part == Part.Question && ++questions <= 2) (first, second) = questions == 1 ? (i, -1) : (first, i);
            if (before != Part.Nothing && part != Part.Prompt) weak ??= At(utterance, i, Confidence.Weak);
            if (part > before) before = part;
        }
        if (second >= 0)
        {
            var isMild = IsFollowUp(utterance, second) || (questions == 2 && (IsFilter(utterance, first, second) || IsOtherSide(utterance, first, second)));
            found.Add(At(utterance, second, isMild ? Confidence.Weak : Confidence.Strong) with { Rewrites = Split(utterance, second) });
        }
        else if (weak is { } candidate) found.Add(candidate);
    }

    /// <summary>
    /// "Do you keep bees? What got you started?": the first question only finds out whether the second one makes sense. "When did you last
    /// lose a hive? What happened?" finds the occasion that the second one is about.
    /// </summary>
    private static bool IsFilter(Utterance utterance, int first, int second) =>
        utterance.Sentences[second].Is(SentenceFeatures.Wh) && (utterance.Sentences[first].Is(SentenceFeatures.Polar) || utterance.Sentences[first].Is(SentenceFeatures.Past));

    /// <summary>"What did you like most? What did you like least?" asks for two sides of one thing.</summary>
    private static bool IsOtherSide(Utterance utterance, int first, int second) =>
        Surroundings.Mirrors(utterance, utterance.Sentences[first].First, utterance.Sentences[second].First, utterance.Sentences[second].End);

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        if (!item.IsAsked || item.Section is SectionRole.Consent or SectionRole.Opening) return Drop;
        // Of follow-ups the interviewer takes what fits: some in one line are a choice rather than a chain.
        // "Is there anything else? Whom should I talk to?" says goodbye.
        if (item.Section is SectionRole.WarmUp or SectionRole.Closing && CountMarks(utterance) <= 2) return ReportAs(Severity.Info, candidate);
        return item.Role == LineRole.Probe && CountMarks(utterance) <= MostFollowUps ? ReportAs(Severity.Info, candidate) : Report(candidate);
    }

    private static int CountMarks(Utterance utterance)
    {
        var count = 0;
        foreach (var sentence in utterance.Sentences)
        {
            if (sentence.Is(SentenceFeatures.Mark)) count++;
        }
        return count;
    }

    private Candidate At(Utterance utterance, int sentence, Confidence confidence) =>
        new(Order, sentence, utterance.SpanOf(utterance.Sentences[sentence].First, utterance.Sentences[sentence].End - 1), confidence);

    /// <summary>An item for each question, where all are open ones.</summary>
    private static ImmutableArray<Rewrite> Split(Utterance utterance, int second)
    {
        var last = second - 1;
        var text = new StringBuilder();
        for (var i = second; i < utterance.Sentences.Length; i++)
        {
            var sentence = utterance.Sentences[i];
            if (!sentence.Is(SentenceFeatures.Wh | SentenceFeatures.Mark)) break;
            // The same words once more are no second question.
            var words = utterance.Text.AsSpan(sentence.Span.Start, sentence.Span.Length).Trim().TrimEnd('?');
            if (utterance.Text.AsSpan(0, sentence.Span.Start).Contains(words, StringComparison.OrdinalIgnoreCase)) return [];
            var start = utterance.Words[HeadOf(utterance, sentence)].Start;
            text.Append('\n').Append(char.ToUpperInvariant(utterance.Text[start])).Append(utterance.Text, start + 1, sentence.Span.End - start - 1);
            last = i;
        }
        var first = utterance.Sentences[second - 1];
        if (!first.Is(SentenceFeatures.Wh) || last < second) return [];
        return [new Rewrite(TextSpan.FromBounds(first.Span.End, utterance.Sentences[last].Span.End), text.ToString(), Title: "split")];
    }

    /// <summary>"And what happened then?" starts with "what" where it stands alone.</summary>
    private static int HeadOf(Utterance utterance, in Sentence sentence)
    {
        var coordinator = utterance.Language == Language.German ? GermanClass.Coordinator : EnglishClass.Coordinator;
        var head = sentence.First;
        while (head < sentence.Opener && (utterance.Is(head, coordinator) || utterance.Words[head].IsClauseBreak)) head++;
        return head;
    }

    /// <summary>Open questions become items of their own. "Are there rules? If so, which?" is one open question: "Which rules are there?"</summary>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance)
    {
        if (!candidate.Rewrites.IsEmpty) return candidate.Rewrites;
        for (var i = 0; i < utterance.Matches.Length; i++)
        {
            var match = utterance.Matches[i];
            var pattern = utterance.Lexicon.Patterns.All[match.Pattern];
            if (pattern.Rule != Closed.Value || match.Sentence != candidate.Sentence - 1 || pattern.Rewrites.Length == 0) continue;
            return PatternRewriter.Rewrite(candidate with { Match = i }, utterance).Where(rewrite => rewrite.Span.End >= candidate.Span.End);
        }
        return [];
    }

    /// <summary>A question about what the one before it spoke of may be its follow-up: weak evidence.</summary>
    private static bool IsFollowUp(Utterance utterance, int number)
    {
        var anaphor = utterance.Language == Language.German ? GermanClass.Anaphor : EnglishClass.Anaphor;
        var sentence = utterance.Sentences[number];
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Is(i, anaphor)) return true;
        }
        return false;
    }

    private static Part PartOf(Utterance utterance, int number)
    {
        var lists = Lists.Of(utterance.Language);
        var sentence = utterance.Sentences[number];
        if (!sentence.Is(SentenceFeatures.Mark)) return sentence.Is(SentenceFeatures.Prompt) && AsksToTell(utterance, sentence, lists) ? Part.Prompt : Part.Nothing;
        if (utterance.Is(sentence.First, lists.Disjunction) || EndsInTag(utterance, sentence, lists) || IsNoQuestionOfItsOwn(utterance, number)) return Part.Nothing;
        if (number == 0 && TakesUp(utterance, sentence, lists)) return Part.Nothing;
        int words = 0, breaks = 0;
        bool asksWhy = false, isHousekeeping = false, recalls = false, rewords = false, asksForExample = false;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Words[i].IsClauseBreak) breaks++;
            if (utterance.Words[i].Kind > WordKind.Blank) continue;
            words++;
            asksWhy |= utterance.Is(i, lists.Why);
            isHousekeeping |= utterance.Is(i, lists.Housekeeping);
            recalls |= utterance.Is(i, lists.Recalling);
            asksForExample |= utterance.Is(i, lists.ExampleWord);
            if (words > 3) continue;
            rewords |= utterance.Is(i, lists.Rewording);
            if (words <= 2 && utterance.Is(i, lists.ExampleWord)) return Part.Nothing;
            // "What if ...?" and "What would it be like if ...?" set a scene for the question behind them.
            if (words > 1 && sentence.Is(SentenceFeatures.Wh) && utterance.Is(i, lists.Whether)) return Part.Nothing;
        }
        // "Can you give a specific example?" and "Can you tell me more about that?" ask for the same once more.
        if (number > 0 && sentence.Is(SentenceFeatures.Prompt) && (asksForExample || asksWhy || words <= ShortRequest || (words <= LongestRequest && IsFollowUp(utterance, number)))) return Part.Nothing;
        if (isHousekeeping && words <= LongestHousekeeping && !sentence.Is(SentenceFeatures.Wh)) return Part.Nothing;
        // "And you?" and "Really?" before a question only lead over to it.
        var asksToTell = sentence.Is(SentenceFeatures.Polite) || (recalls && sentence.Is(SentenceFeatures.Polar));
        if (number == 0) return words <= 2 ? Part.Nothing : asksToTell ? Part.Prompt : Part.Question;
        // "Name tags, apps, a raffle?" and "From school? From the town hall?" guess at the answer.
        if (sentence.Is(SentenceFeatures.Fragment) && breaks > 1) return Part.Nothing;
        if (sentence.Is(SentenceFeatures.Fragment) && (utterance.Is(sentence.First, lists.Preposition) || utterance.Is(sentence.First, lists.Article))) return Part.Nothing;
        if (words <= LongestFollowUp && (asksWhy || words <= 2 || (sentence.Is(SentenceFeatures.Wh) && !sentence.Is(SentenceFeatures.Addresses)))) return Part.FollowUp;
        var isMild = rewords || utterance.Is(sentence.First, lists.Whether) || sentence.Is(SentenceFeatures.Fragment) || sentence.Is(SentenceFeatures.Declarative);
        return isMild ? Part.FollowUp : Part.Question;
    }

    /// <summary>A statement with a tag, and answers offered to the question before, have rules of their own.</summary>
    private static bool IsNoQuestionOfItsOwn(Utterance utterance, int number)
    {
        var sentence = utterance.Sentences[number];
        foreach (ref readonly var match in utterance.MatchesOf(number))
        {
            var rule = utterance.Lexicon.Patterns.All[match.Pattern].Rule;
            if (rule == Tag.Value && !sentence.Is(SentenceFeatures.Wh)) return true;
            if (rule == AnswerOptions.Value && number > 0 && match.First == sentence.First) return true;
        }
        return number > 0 && utterance.Sentences[number - 1].Is(SentenceFeatures.Wh) && AnswerOptionsInQuestion.IsListOfGuesses(utterance, number);
    }

    /// <summary>A statement with a question mark takes up what was said before, and the question comes behind it.</summary>
    private static bool TakesUp(Utterance utterance, in Sentence sentence, Lists lists)
    {
        if (sentence.Is(SentenceFeatures.Declarative)) return true;
        for (var i = sentence.Opener + 1; i < sentence.End - 1; i++)
        {
            if (utterance.Is(i, lists.Known) && !sentence.Is(SentenceFeatures.Wh) && !utterance.Words[i + 1].IsClauseBreak) return true;
        }
        return false;
    }

    /// <summary>"It was on Friday, right?" states; only its tag asks.</summary>
    private static bool EndsInTag(Utterance utterance, in Sentence sentence, Lists lists)
    {
        if (!utterance.Is(sentence.End - 1, lists.TagWord)) return false;
        for (var i = Math.Max(sentence.First + 1, sentence.End - 4); i < sentence.End - 1; i++)
        {
            if (utterance.Words[i].IsClauseBreak) return !sentence.Is(SentenceFeatures.Wh);
        }
        return sentence.Is(SentenceFeatures.Declarative) || utterance.Is(sentence.End - 1, lists.Disjunction);
    }

    /// <summary>"Think back" and "look at this" lead to a question; "tell me" is one.</summary>
    private static bool AsksToTell(Utterance utterance, in Sentence sentence, Lists lists)
    {
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + 12); i++)
        {
            if (utterance.Is(i, lists.Telling)) return true;
        }
        return false;
    }

    /// <summary>The word lists of a language that tell what a sentence adds.</summary>
    private sealed record Lists(
        int Disjunction, int Why, int Whether, int Housekeeping, int Recalling, int Rewording, int ExampleWord, int TagWord, int Telling, int Preposition, int Article, int Known)
    {
        private static readonly Lists English = new(
            EnglishClass.Disjunction, EnglishClass.Why, EnglishClass.Whether, EnglishClass.Housekeeping, EnglishClass.Recalling,
            EnglishClass.Rewording, EnglishClass.ExampleWord, EnglishClass.TagWord, EnglishClass.Telling, EnglishClass.Preposition, EnglishClass.Preposition, EnglishClass.Known);

        private static readonly Lists German = new(
            GermanClass.Disjunction, GermanClass.Why, GermanClass.Whether, GermanClass.Housekeeping, GermanClass.Recalling,
            GermanClass.Rewording, GermanClass.ExampleWord, GermanClass.TagWord, GermanClass.Telling, GermanClass.Preposition, GermanClass.Article, GermanClass.Known);

        public static Lists Of(Language language) => language == Language.German ? German : English;
    }
}
