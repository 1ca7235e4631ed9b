using InterviewGuide.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Wording;

/// <summary>A sentence of an utterance.</summary>
/// <param name="First">Its first word, as a place in <see cref="Utterance.Words"/>.</param>
/// <param name="End">Behind its last word; the sign that ends it is no word.</param>
/// <param name="Opener">The word that its main clause opens with, behind fillers, labels and fronted clauses.</param>
/// <param name="Features">What is known of it as a whole.</param>
/// <param name="Terminator">The sign that ends it, or NUL where the text just stops.</param>
/// <param name="Span">Its characters in the analysed text, with the sign that ends it.</param>
public readonly record struct Sentence(int First, int End, int Opener, SentenceFeatures Features, char Terminator, TextSpan Span)
{
    /// <summary>Number of words and signs.</summary>
    public int Length => End - First;

    /// <summary>True where the sentence has all of these features.</summary>
    public bool Is(SentenceFeatures features) => (Features & features) == features;
}
