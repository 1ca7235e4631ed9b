using InterviewGuide.Model;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Asks the participant to imagine what they would do, choose or feel.</summary>
internal sealed class HypotheticalQuestion() : WordingRule(new RuleInfo("hypothetical-question", "hypothetische-frage", Severity.Warning, "0.1.0", RuleGroup.Wording))
{
    /// <summary>A subject stands at most this many words from its verb where a question is plain.</summary>
    private const int SubjectReach = 3;

    /// <inheritdoc/>
    public override bool IsAboutSentence => true;

    /// <inheritdoc/>
    public override bool SetsScene(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        return (sentence.Is(SentenceFeatures.Conditional) || (sentence.Features & (SentenceFeatures.Polar | SentenceFeatures.Wh)) == 0) && candidate.Span.Start == utterance.Words[sentence.Opener].Start;
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // A task sets a scene, that is what it is for.
        if (item.Role == LineRole.Task) return Drop;
        // "Prepare the list as you normally would": a request to act, and no question.
        if (item.Role == LineRole.Said && !Surroundings.HasQuestion(utterance)) return ReportAs(Severity.Info, candidate);
        // Whom to invite is found out with "Are you willing to ...?"
        if (item.Section == SectionRole.Screener) return ReportAs(Severity.Info, candidate);
        var sentence = utterance.Sentences[candidate.Sentence];
        var isPolar = sentence.Is(SentenceFeatures.Polar) && !sentence.Is(SentenceFeatures.Prompt);
        var isOpener = candidate.Span.Start == utterance.Words[sentence.Opener].Start;
        // "Would you like to see what comes of it?": what the farewell asks of the days to come is an arrangement.
        if (item.Section == SectionRole.Closing && isPolar && Arranges(utterance, sentence)) return ReportAs(Severity.Info, candidate);
        switch (item.Kind)
        {
            // "Where would you click?" is answered at the screen; "Would you use it?" is a guess there, too.
            case GuideKind.Usability when !isPolar || !isOpener || !AsksThem(utterance, sentence): return ReportAs(Severity.Hint, candidate);
            case GuideKind.Usability when WantsSomething(utterance, sentence): return ReportAs(Severity.Info, candidate);
            // What would have to happen, and what that would cost, is what experts and those who order a product are asked for.
            case GuideKind.Expert or GuideKind.Requirements when !isPolar: return ReportAs(Severity.Info, candidate);
        }
        // "Where would you click?" is asked with the page in front of somebody, whatever the guide calls itself.
        if ((!isPolar || SetsScene(candidate, utterance)) && IsAtScreen(candidate, utterance)) return ReportAs(Severity.Info, candidate);
        // A scene that is only set describes what lies on the table; "Would she mind?" is asked about somebody else.
        if (item.Section == SectionRole.Stimulus && !Surroundings.HasQuestion(utterance)) return ReportAs(Severity.Info, candidate);
        // "Would you be willing to read what comes of it?" asks a favour at the end of the talk.
        if (isPolar && item.Section == SectionRole.Closing && AsksForFavour(utterance, sentence)) return ReportAs(Severity.Info, candidate);
        if (isPolar && isOpener && (IsAboutOneOther(utterance, sentence) || HasNoSubject(utterance, sentence))) return ReportAs(Severity.Info, candidate);
        // "What would you recommend?" asks for advice, "Which of them would you have done anyway?" about what is over.
        if (sentence.Is(SentenceFeatures.Wh) && !sentence.Is(SentenceFeatures.Conditional) && (AsksForAdvice(utterance, sentence) || LooksBack(candidate, utterance, sentence))) return ReportAs(Severity.Info, candidate);
        if (IsAboutOthers(candidate, utterance)) return ReportAs(Severity.Info, candidate);
        // "What would convince you?" and "Do you think it would help?" guess at a cause or at others, not at what the participant would do.
        if (!sentence.Is(SentenceFeatures.Conditional) && !(isPolar && isOpener) && !SetsScene(candidate, utterance) && GuessesAtOthers(candidate, utterance)) return ReportAs(Severity.Info, candidate);
        // "Could the scale be moved?" asks whether something can be done.
        var asksWhetherPossible = utterance.Is(sentence.Opener, utterance.Language == Language.German ? GermanClass.Possibility : EnglishClass.Possibility);
        var isAboutThem = sentence.Is(SentenceFeatures.Addresses) || sentence.Is(SentenceFeatures.Conditional) || (isPolar && isOpener && !asksWhetherPossible);
        return isAboutThem && !ClosesAnAside(candidate, utterance) && !QualifiesAFact(candidate, utterance) ? Report(candidate) : ReportAs(Severity.Info, candidate);
    }

    /// <summary>True for "Would you ...?" and "Würden Sie ...?", where the participant is the one who would.</summary>
    private static bool AsksThem(Utterance utterance, in Sentence sentence) =>
        sentence.Opener + 1 < sentence.End && utterance.Is(sentence.Opener + 1, utterance.Language == Language.German ? GermanClass.You : EnglishClass.You);

    /// <summary>"Would you want to compare it?" while somebody looks at it; "Would you use it?" is asked of a time without the interviewer.</summary>
    private static bool WantsSomething(Utterance utterance, in Sentence sentence)
    {
        var wanting = utterance.Language == Language.German ? GermanClass.Wishing : EnglishClass.Wanting;
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + SubjectReach + 1); i++)
        {
            if (utterance.Is(i, wanting)) return true;
        }
        return false;
    }

    /// <summary>True where words close by speak of a page, or of what is done on it; a scene may do so in the sentences behind it.</summary>
    private static bool IsAtScreen(in Candidate candidate, Utterance utterance)
    {
        var screen = utterance.Language == Language.German ? GermanClass.Screen : EnglishClass.Screen;
        var place = Surroundings.WordAt(utterance, candidate.Span.Start);
        for (var i = Math.Max(0, place - Surroundings.ClauseReach); i < Math.Min(utterance.Words.Length, place + Surroundings.ClauseReach); i++)
        {
            if (utterance.Is(i, screen)) return true;
        }
        return false;
    }

    private static bool IsAboutOneOther(Utterance utterance, in Sentence sentence) =>
        sentence.Opener + 1 < sentence.End && utterance.TextOf(utterance.Words[sentence.Opener + 1]) is "he" or "she" or "er";

    /// <summary>"Würde mitmachen? Ja, nein": a line that the interviewer fills in.</summary>
    private static bool HasNoSubject(Utterance utterance, in Sentence sentence) =>
        utterance.Language == Language.German && sentence.Opener + 1 < sentence.End && utterance.Is(sentence.Opener + 1, GermanClass.Infinitive)
        && !sentence.Is(SentenceFeatures.Addresses);

    private static bool AsksForFavour(Utterance utterance, in Sentence sentence)
    {
        var willing = utterance.Language == Language.German ? GermanClass.Willing : EnglishClass.Willing;
        var price = utterance.Language == Language.German ? GermanClass.PriceNoun : EnglishClass.PriceNoun;
        var isFavour = false;
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + Surroundings.ClauseReach); i++)
        {
            if (utterance.Is(i, price)) return false;
            isFavour |= utterance.Is(i, willing);
        }
        return isFavour;
    }

    private static bool AsksForAdvice(Utterance utterance, in Sentence sentence)
    {
        var advising = utterance.Language == Language.German ? GermanClass.AdvisingVerb : EnglishClass.AdvisingVerb;
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + Surroundings.ClauseReach); i++)
        {
            if (utterance.Is(i, advising)) return true;
        }
        return false;
    }

    /// <summary>"What would have helped?", "Was hätte geholfen?": another end of what has happened.</summary>
    private static bool LooksBack(in Candidate candidate, Utterance utterance, in Sentence sentence)
    {
        var isGerman = utterance.Language == Language.German;
        if (isGerman && !utterance.Text.AsSpan(candidate.Span.Start, candidate.Span.Length).Contains("hätte", StringComparison.OrdinalIgnoreCase)) return false;
        for (var i = sentence.Opener; i < Math.Min(sentence.End, sentence.Opener + Surroundings.ClauseReach); i++)
        {
            if (isGerman ? utterance.Is(i, GermanClass.Participle) : utterance.Is(i, EnglishClass.VerbParticiple) && i > 0 && utterance.TextOf(utterance.Words[i - 1]) is "have") return true;
        }
        return false;
    }

    /// <summary>True where the verb that imagines has another subject than the participant, as in "What would allow it?"; "What would make you buy it?" still asks what they would do.</summary>
    private static bool GuessesAtOthers(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        var isOthers = false;
        for (var i = Surroundings.WordAt(utterance, candidate.Span.Start); i < sentence.End && utterance.Words[i].Start < candidate.Span.End; i++)
        {
            if (!Imagines(utterance, i)) continue;
            if (utterance.Language == Language.German ? HasThemAsSubject(utterance, i, sentence) : HasThemBeside(utterance, i, sentence)) return false;
            isOthers = true;
        }
        return isOthers;
    }

    private static bool Imagines(Utterance utterance, int word) =>
        utterance.Is(word, utterance.Language == Language.German ? GermanClass.Subjunctive : EnglishClass.Imagining);

    private static bool HasThemBeside(Utterance utterance, int word, in Sentence sentence)
    {
        // "you possibly would"; in "do you think would" somebody else would.
        var before = word - 1;
        if (before > sentence.First && utterance.Is(before, EnglishClass.Midfield)) before--;
        if (before >= sentence.First && utterance.Is(before, EnglishClass.You)) return true;
        for (var i = word; i < Math.Min(sentence.End, word + SubjectReach); i++)
        {
            // "would make you": what they would do comes behind. "Would help you" is done to them.
            if (!utterance.Is(i, EnglishClass.You) || (i + 1 < sentence.End && utterance.Is(i, EnglishClass.Possessive) && utterance.Is(i + 1, EnglishClass.Others))) continue;
            if (i <= word + 1 || utterance.Is(i - 1, EnglishClass.Causing)) return true;
        }
        return false;
    }

    /// <summary>„würden Sie“, and „Sie ... würden“ at the end of a clause; in „würde Sie“ they are the object.</summary>
    private static bool HasThemAsSubject(Utterance utterance, int word, in Sentence sentence)
    {
        if (utterance.TextOf(utterance.Words[word]) is [.., 'e' or 'E']) return false;
        for (var i = word + 1; i < Math.Min(sentence.End, word + SubjectReach); i++)
        {
            if (utterance.Is(i, GermanClass.Anrede)) return true;
        }
        for (var i = word - 1; i >= Math.Max(sentence.First, word - Surroundings.ClauseReach) && !utterance.Words[i].IsClauseBreak; i--)
        {
            if (utterance.Is(i, GermanClass.Anrede)) return true;
        }
        return false;
    }

    /// <summary>"Is there anything that you do by hand, though a machine could?": what somebody else might do stands in the last clause alone.</summary>
    private static bool ClosesAnAside(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (candidate.Span.End != utterance.Words[sentence.End - 1].End || sentence.Is(SentenceFeatures.Conditional)) return false;
        var first = sentence.End - 1;
        while (first > sentence.First && utterance.Words[first].Start >= candidate.Span.Start) first--;
        if (utterance.Words[first].Start < candidate.Span.Start) first++;
        var you = utterance.Language == Language.German ? GermanClass.You : EnglishClass.You;
        for (var i = first; i > sentence.First; i--)
        {
            if (utterance.Is(i, you)) return false;
            if (utterance.Words[i].IsClauseBreak) return true;
        }
        return false;
    }

    /// <summary>True for "Would you be willing to ...?" and „Hätten Sie Zeit ...?“: it is asked whether they come along, and not what they would do with a product.</summary>
    private static bool Arranges(Utterance utterance, in Sentence sentence)
    {
        var opener = utterance.TextOf(utterance.Words[sentence.Opener]);
        if (utterance.Language == Language.German) return opener.StartsWith("wäre", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("wärst", StringComparison.OrdinalIgnoreCase) || opener.StartsWith("hätte", StringComparison.OrdinalIgnoreCase);
        if (!opener.Equals("would", StringComparison.OrdinalIgnoreCase)) return true;
        return sentence.Opener + 2 < sentence.End && utterance.TextOf(utterance.Words[sentence.Opener + 2]) is "be" or "like" or "want" or "mind" or "consider";
    }

    /// <summary>True for "anybody who would": somebody else is looked for, and not what the participant would do.</summary>
    private static bool IsAboutOthers(in Candidate candidate, Utterance utterance)
    {
        var first = Surroundings.WordAt(utterance, candidate.Span.Start);
        if (utterance.TextOf(utterance.Words[first]) is "who'd" or "who’d") first++;
        return first > utterance.Sentences[candidate.Sentence].First && utterance.TextOf(utterance.Words[first - 1]) is "who" or "who'd" or "who’d" or "that" or "die" or "der" && HasPerson(utterance, utterance.Sentences[candidate.Sentence], first);
    }

    private static bool HasPerson(Utterance utterance, in Sentence sentence, int end)
    {
        for (var i = Math.Max(sentence.First, end - Surroundings.ClauseReach); i < end; i++)
        {
            if (utterance.TextOf(utterance.Words[i]) is "anyone" or "anybody" or "someone" or "somebody" or "people" or "person" or "others" or "jemand" or "jemanden" or "Leute" or "Personen" or "Menschen") return true;
        }
        return false;
    }

    /// <summary>
    /// "How much does it hurt, on a scale that you would choose?" and "Is there a tree you'd like to plant?": what is asked for is a fact,
    /// and the guess stands in what is added to a noun.
    /// </summary>
    private static bool QualifiesAFact(in Candidate candidate, Utterance utterance)
    {
        var sentence = utterance.Sentences[candidate.Sentence];
        if (utterance.Language != Language.English || sentence.Is(SentenceFeatures.Conditional)) return false;
        var first = Surroundings.WordAt(utterance, candidate.Span.Start);
        var isContracted = utterance.TextOf(utterance.Words[first]) is [.., '\'' or '’', 'd'];
        if (sentence.Is(SentenceFeatures.Polar) && !sentence.Is(SentenceFeatures.Prompt)) return isContracted && first > sentence.Opener + 1 && first + 1 < sentence.End && utterance.TextOf(utterance.Words[first + 1]) is "like" or "love" or "want" or "prefer";
        if (!sentence.Is(SentenceFeatures.Wh)) return false;
        if (!isContracted && utterance.Is(first, EnglishClass.Auxiliary) && first > sentence.First && utterance.Is(first - 1, EnglishClass.SubjectPronoun)) first--;
        if (!utterance.Is(first, EnglishClass.SubjectPronoun) && !isContracted) return false;
        var clause = first;
        while (clause > Math.Max(sentence.First, first - Surroundings.ClauseReach) && !utterance.Words[clause - 1].IsClauseBreak) clause--;
        var fact = clause;
        while (fact < first && utterance.TextOf(utterance.Words[fact]) is not ("do" or "does" or "did" or "have" or "has")) fact++;
        if (fact + 2 >= first) return false;
        for (var i = fact + 1; i < first; i++)
        {
            // "What do you think you would do?" asks for the guess; "... and what would you do?" is a question of its own.
            if (utterance.Is(i, EnglishClass.MindVerb) || utterance.Is(i, EnglishClass.Coordinator)) return false;
        }
        return isContracted || !utterance.Is(first - 1, EnglishClass.Wh);
    }

    /// <summary>A scene that another sentence sets would stay, so nothing is gained by mending this one alone.</summary>
    public override IEnumerable<Rewrite> Rewrite(Candidate candidate, Utterance utterance)
    {
        for (var i = 0; i < candidate.Sentence; i++)
        {
            // A question before it would still be a second question.
            if ((utterance.Sentences[i].Features & (SentenceFeatures.Mark | SentenceFeatures.Conditional | SentenceFeatures.Prompt)) != 0) return [];
        }
        if (candidate.Match < 0) return [];
        var match = utterance.Matches[candidate.Match];
        foreach (var other in utterance.Matches)
        {
            if (other.Sentence != match.Sentence && utterance.Lexicon.Patterns.All[other.Pattern].Rule == Order) return [];
        }
        // "From the menu, where would you go?" is about what lies on the table.
        return Surroundings.HasLead(match, utterance) ? [] : base.Rewrite(candidate, utterance);
    }
}
