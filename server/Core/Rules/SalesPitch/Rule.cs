using InterviewGuide.Model;
using InterviewGuide.Text;
using InterviewGuide.Wording;
using InterviewGuide.Words;

namespace InterviewGuide.Rules;

/// <summary>Spoken words that praise or offer the interviewers' own product.</summary>
internal sealed class SalesPitch() : WordingRule(new RuleInfo("sales-pitch", "verkaufsargument", Severity.Error, "0.1.0", RuleGroup.Sales))
{
    /// <summary>A statement with so many different words of business sounds like selling, whoever makes it.</summary>
    private const int ManyWords = 4;

    /// <summary>So many where it speaks of "us" or of "you".</summary>
    private const int SomeWords = 3;

    /// <summary>So many are enough where it also speaks both of "us" and of "you" or of customers.</summary>
    private const int FewWords = 2;

    /// <summary>A tone that is a sale's only where words are said in the middle of a talk.</summary>
    private const string Told = "told";

    /// <summary>"We" and what we do stand at most this many words apart: "we will gladly repair".</summary>
    private const int VerbReach = 4;

    /// <summary>"Our" and what we offer stand at most this many words apart.</summary>
    private const int OfferReach = 3;

    /// <summary>Praise stands at most this many words behind the product's name.</summary>
    private const int PraiseReach = 6;

    /// <inheritdoc/>
    public override void Find(Utterance utterance, List<Candidate> found)
    {
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            if (SoundsLikeSelling(utterance, i) is { } tone) found.Add(new Candidate(Order, i, tone.Span, Confidence.Weak) { Variant = tone.IsFaint ? Told : "tone" });
        }
    }

    /// <inheritdoc/>
    public override void FindNames(NamedContext context, List<Candidate> found)
    {
        var utterance = context.Utterance;
        for (var i = 0; i < utterance.Sentences.Length; i++)
        {
            var sentence = utterance.Sentences[i];
            if (sentence.Is(SentenceFeatures.Wh) || sentence.Is(SentenceFeatures.Polar)) continue;
            foreach (var product in context.Products)
            {
                if (PraiseOf(product, utterance, sentence) is { } span) { found.Add(new Candidate(Order, i, span, Confidence.Strong)); break; }
            }
        }
    }

    /// <inheritdoc/>
    public override Verdict Judge(in Candidate candidate, Utterance utterance, in ItemContext item)
    {
        // "You'd like your money back. How do you get it?" sets a scene.
        if (item.Role == LineRole.Task && !utterance.Sentences[candidate.Sentence].Is(SentenceFeatures.Ours)) return Drop;
        // "What would make it a no-brainer?" asks with the words of a sale and offers nothing.
        var sentence = utterance.Sentences[candidate.Sentence];
        if (item.IsAsked && (sentence.Features & (SentenceFeatures.Wh | SentenceFeatures.Prompt)) != 0 && !sentence.Is(SentenceFeatures.Ours)) return ReportAs(Severity.Info, candidate);
        // "Don't think of what is possible, just describe what would be perfect for you."
        if (item.IsAsked && !sentence.Is(SentenceFeatures.Ours) && AsksToTell(candidate, utterance)) return ReportAs(Severity.Info, candidate);
        // Below "At what price would it be ..." the words "a no-brainer?" are what can be chosen.
        if (item.IsAsked && utterance.Sentences.Length == 1 && sentence.Is(SentenceFeatures.Mark) && (sentence.Features & (SentenceFeatures.Polar | SentenceFeatures.Ours)) == 0) return ReportAs(Severity.Info, candidate);
        // "Imagine a service that ...": a scene that is asked about offers nothing yet.
        if (item.IsAsked && Surroundings.SetsScene(utterance, candidate.Sentence)) return ReportAs(Severity.Info, candidate);
        // "You just enter your number: what is your reaction?" is asked about what lies on the table.
        if (item.IsAsked && item.Section == SectionRole.Stimulus && Surroundings.HasQuestion(utterance)) return ReportAs(Severity.Info, candidate);
        // "We would love to have you at the next round": a farewell that hopes to meet again sells nothing by that alone.
        if (item.Section == SectionRole.Closing && !sentence.Is(SentenceFeatures.Ours)) return ReportAs(Severity.Info, candidate);
        // "Everything in one place": nobody speaks, and nobody is spoken to; it may name what lies on the table.
        if (candidate.Variant is null && item.Role != LineRole.Said
            && (sentence.Features & (SentenceFeatures.Ours | SentenceFeatures.Addresses | SentenceFeatures.Mark)) == 0 && utterance.Sentences.Length == 1) return ReportAs(Severity.Info, candidate);
        // Where the product lies on the table, what it does has to be told.
        if (candidate.Variant is null) return candidate.Confidence == Confidence.Weak && item.Kind is GuideKind.Usability or GuideKind.Concept ? Drop : Report(candidate);
        if (candidate.Variant == Told) return item.Role == LineRole.Said && item.Section == SectionRole.Core ? ReportAs(Severity.Warning, candidate) : Drop;
        // A tone is heard where something is said or stated; in tasks prices and plans are part of the scene.
        return item.Role == LineRole.Task ? Drop : ReportAs(Severity.Warning, candidate);
    }

    private static (TextSpan Span, bool IsFaint)? SoundsLikeSelling(Utterance utterance, int number)
    {
        var sentence = utterance.Sentences[number];
        var lists = Lists.Of(utterance.Language);
        // "May I ...?" offers; any other question asks.
        var offers = sentence.Is(SentenceFeatures.Polar) && sentence.Opener + 1 < sentence.End && utterance.Is(sentence.Opener + 1, lists.Ours);
        if (!offers && (sentence.Features & (SentenceFeatures.Mark | SentenceFeatures.Wh | SentenceFeatures.Polar)) != 0) return null;
        if ((sentence.Features & (SentenceFeatures.Prompt | SentenceFeatures.Reported)) != 0) return null;
        // "You have cancelled our plan" tells of a deal, "our plan is free" offers one.
        var isNow = !sentence.Is(SentenceFeatures.Past) && !(utterance.Language == Language.German && utterance.Is(sentence.End - 1, lists.Participle));
        int first = -1, last = -1, count = 0, serving = 0;
        bool namesCustomers = false, isOffer = false, isOurOffer = false, isPraised = false;
        ulong seen = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (utterance.Is(i, lists.Research)) return null;
            isOffer |= isNow && !offers && SaysWhatWeDo(utterance, i, sentence, lists);
            if (IsNoOffer(utterance, i)) continue;
            isOurOffer |= isNow && utterance.Is(i, lists.Product) && IsOurs(utterance, i, sentence.First, lists);
            var bit = 1UL << (utterance.Words[i].Entry & 63);
            if (NamesBusiness(utterance, i, lists.Commerce) || (isNow && (utterance.Is(i, lists.Deal) || IsSum(utterance, i, sentence.End)))) count += FewWords;
            else if (utterance.Is(i, lists.Commerce) || utterance.Is(i, lists.Deal) || utterance.Is(i, lists.Benefit) || utterance.Is(i, lists.Promise))
            {
                if ((seen & bit) == 0) count++;
                seen |= bit;
                isPraised |= utterance.Is(i, lists.Benefit) || utterance.Is(i, lists.Promise);
                if (serving == 0 && utterance.Is(i, lists.Serving)) serving = 1;
            }
            else if (utterance.Is(i, lists.Serving))
            {
                if ((seen & bit) == 0) serving++;
                seen |= bit;
            }
            else if (utterance.Is(i, lists.Clientele)) namesCustomers = true;
            else continue;
            if (first < 0) first = i;
            last = i;
        }
        var isOurs = sentence.Is(SentenceFeatures.Ours);
        var isPersonal = isOurs && (namesCustomers || sentence.Is(SentenceFeatures.Addresses));
        if (isOurs) count += isOffer ? FewWords : Math.Min(serving, FewWords);
        if (isOurs && namesCustomers) count++;
        if (isOurOffer) count++;
        var needed = isPersonal || offers ? FewWords : isOurs || sentence.Is(SentenceFeatures.Addresses) ? SomeWords : ManyWords;
        // Who says elsewhere that this is research tells what it is about, and does not sell it.
        var enough = isOurs || (isPraised && !sentence.Is(SentenceFeatures.Addresses)) ? Math.Max(FewWords, needed - 1) : needed;
        if (first < 0 || count < enough || SpeaksOfResearch(utterance, lists.Research)) return null;
        return (utterance.SpanOf(first, last), count < needed);
    }

    /// <summary>True for "we repair", "I'd gladly repair", "repariere ich": the speakers say what they do for others.</summary>
    private static bool SaysWhatWeDo(Utterance utterance, int word, in Sentence sentence, Lists lists)
    {
        if (!utterance.Is(word, lists.Ours) || (!utterance.Is(word, lists.Subject) && !IsContracted(utterance, word))) return false;
        if (word > sentence.First && Serves(word - 1)) return utterance.Language == Language.German;
        for (var i = word + 1; i < Math.Min(sentence.End, word + VerbReach); i++)
        {
            if (utterance.Words[i].IsClauseBreak) return false;
            if (Serves(i)) return true;
            if (utterance.Language == Language.German || !(utterance.Is(i, EnglishClass.Auxiliary) || utterance.TextOf(utterance.Words[i]) is "also" or "already" or "recently" or "gladly" or "just" or "only" or "even" or "to")) return false;
        }
        return false;

        bool Serves(int at) => utterance.Is(at, lists.Serving) && !IsNoOffer(utterance, at);
    }

    /// <summary>True for "our app" and "our new booking app".</summary>
    private static bool IsOurs(Utterance utterance, int word, int first, Lists lists)
    {
        for (var i = word - 1; i >= Math.Max(first, word - OfferReach); i--)
        {
            if (utterance.Is(i, lists.Ours) && utterance.TextOf(utterance.Words[i]) is ['o' or 'O', ..] or ['m' or 'M', 'y' or 'e', ..] or ['u' or 'U', 'n', 's', 'e', ..]) return true;
        }
        return false;
    }

    /// <summary>True for "not build", "nothing to sell", "sell nothing" and "help us".</summary>
    private static bool IsNoOffer(Utterance utterance, int word)
    {
        var before = word - 1;
        if (before > 0 && TextOf(before) is "to" or "zu") before--;
        return (before >= 0 && TextOf(before) is "not" or "nothing" or "never" or "didn't" or "don't" or "can't" or "nicht" or "nichts" or "nie")
            || (word + 1 < utterance.Words.Length && TextOf(word + 1) is "nothing" or "nichts" or "us" or "me" or "uns" or "mir");

        ReadOnlySpan<char> TextOf(int at) => utterance.TextOf(utterance.Words[at]);
    }

    /// <summary>True for "we'll" and "I've".</summary>
    private static bool IsContracted(Utterance utterance, int word) => utterance.TextOf(utterance.Words[word]).IndexOfAny('\'', '’') > 0;

    private static bool AsksToTell(in Candidate candidate, Utterance utterance)
    {
        var end = Surroundings.WordAt(utterance, candidate.Span.Start);
        var telling = utterance.Language == Language.German ? GermanClass.Telling : EnglishClass.Telling;
        for (var i = Math.Max(utterance.Sentences[candidate.Sentence].First, end - Surroundings.ClauseReach); i < end; i++)
        {
            if (utterance.Is(i, telling)) return true;
        }
        return false;
    }

    private static bool SpeaksOfResearch(Utterance utterance, int research)
    {
        for (var i = 0; i < utterance.Words.Length; i++)
        {
            if (utterance.Is(i, research)) return true;
        }
        return false;
    }

    /// <summary>True for a number with a currency beside it.</summary>
    private static bool IsSum(Utterance utterance, int word, int end)
    {
        if (utterance.Words[word].Kind != WordKind.Number) return false;
        var text = utterance.Text;
        var at = utterance.Words[word].End;
        while (at < text.Length && text[at] == ' ') at++;
        if (at < text.Length && text[at] is '€' or '$' or '£') return true;
        if (utterance.Words[word].Start is > 0 and var start && text[start - 1] is '€' or '$' or '£') return true;
        return word + 1 < end && utterance.TextOf(utterance.Words[word + 1]).Equals("Euro", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True for a placeholder that stands for a price, an offer and the like.</summary>
    private static bool NamesBusiness(Utterance utterance, int word, int commerce)
    {
        if (utterance.Words[word].Kind != WordKind.Blank) return false;
        var text = utterance.TextOf(utterance.Words[word]);
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            if (at < text.Length && char.IsLetter(text[at])) continue;
            var isBusiness = at > start && utterance.Lexicon.Is(new Word(0, 0, utterance.Lexicon.Find(text[start..at]), WordKind.Word, false), commerce);
            if (isBusiness) return true;
            start = at + 1;
        }
        return false;
    }

    /// <summary>The name with the praise behind it, or null where it is only named.</summary>
    private static TextSpan? PraiseOf(string product, Utterance utterance, in Sentence sentence)
    {
        if (product.Length == 0) return null;
        var isGerman = utterance.Language == Language.German;
        var (benefit, helping, ours) = isGerman
            ? (GermanClass.Benefit, GermanClass.Helping, GermanClass.Ours)
            : (EnglishClass.Benefit, EnglishClass.Helping, EnglishClass.Ours);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!utterance.Text.AsSpan(utterance.Words[i].Start).StartsWith(product, StringComparison.OrdinalIgnoreCase)) continue;
            var nameEnd = utterance.Words[i].Start + product.Length;
            if (nameEnd < utterance.Text.Length && char.IsLetterOrDigit(utterance.Text[nameEnd])) continue;
            var from = i + 1;
            while (from < sentence.End && utterance.Words[from].Start < nameEnd) from++;
            for (var at = from; at < Math.Min(sentence.End, from + PraiseReach); at++)
            {
                if (utterance.Words[at].IsClauseBreak) break;
                var helpsThem = utterance.Is(at, helping) && !(at + 1 < sentence.End && utterance.Is(at + 1, ours));
                if (helpsThem || utterance.Is(at, benefit)) return utterance.SpanOf(i, at);
            }
        }
        return null;
    }

    /// <summary>The word lists of a language that tell the tone of a statement.</summary>
    private sealed record Lists(int Commerce, int Deal, int Benefit, int Promise, int Serving, int Clientele, int Research, int Product, int Ours, int Subject, int Participle)
    {
        private static readonly Lists English = new(
            EnglishClass.Commerce, EnglishClass.Deal, EnglishClass.Benefit, EnglishClass.Promise, EnglishClass.Serving, EnglishClass.Clientele, EnglishClass.Research, EnglishClass.Product, EnglishClass.Ours, EnglishClass.SubjectPronoun, EnglishClass.VerbParticiple);

        private static readonly Lists German = new(
            GermanClass.Commerce, GermanClass.Deal, GermanClass.Benefit, GermanClass.Promise, GermanClass.Serving, GermanClass.Clientele, GermanClass.Research, GermanClass.Product, GermanClass.Ours, GermanClass.SubjectPronoun, GermanClass.Participle);

        public static Lists Of(Language language) => language == Language.German ? German : English;
    }
}
