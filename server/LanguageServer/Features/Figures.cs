using System.Collections.Immutable;
using InterviewGuide.Health;
using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>How much of a guide serves a hypothesis, a research question or another item with an id.</summary>
/// <param name="Questions">Questions and tasks that serve it.</param>
/// <param name="Probes">Follow-ups that serve it.</param>
internal readonly record struct Coverage(int Questions, int Probes)
{
    /// <summary>True for what questions serve.</summary>
    public static bool IsServed(Item item) => item.Keyword is Keyword.Hypothesis or Keyword.ResearchQuestion && item.Id is not null;

    /// <summary>The coverage of an item in its guide; null for what no question serves.</summary>
    public static Coverage? Of(GuideRequest request, Item item)
    {
        if (!IsServed(item)) return null;
        return OfAll(request.Guide).TryGetValue(item.Index, out var found) ? found : default(Coverage);
    }

    /// <summary>The coverage of all items that anything serves, by their index.</summary>
    public static IReadOnlyDictionary<int, Coverage> OfAll(Guide guide) => ServedGoals.Of(guide).ToDictionary(pair => pair.Key, pair => Of(pair.Value));

    /// <summary>How many of these there are; tasks count as questions.</summary>
    public static Coverage Of(ImmutableArray<Item> serving)
    {
        var probes = serving.Count(TalkItems.IsProbe);
        return new Coverage(serving.Length - probes, probes);
    }

    /// <summary><c>3 questions, 1 probe</c></summary>
    public string ToText(GuideRequest request) => $"{request.Count("questions", Questions)}, {request.Count("probes", Probes)}";
}

/// <summary>What a section or the whole guide holds and plans.</summary>
internal sealed class Figures
{
    private readonly ItemTree tree;
    private readonly Func<Item, bool> isQuestion;

    private Figures(ItemTree tree, Minutes? whole, IEnumerable<Item> held, Func<Item, bool> isQuestion)
    {
        this.tree = tree;
        this.isQuestion = isQuestion;
        Whole = whole;
        Count(held);
    }

    /// <summary>What the whole guide holds, counted as its health is: questions between welcome and farewell, those of included guides, too.</summary>
    public static Figures OfGuide(ItemTree tree)
    {
        var stated = tree.Guide.Items.FirstOrDefault(item => item.Keyword == Keyword.Duration && item.Time is not null)?.Time;
        var figures = new Figures(tree, stated, tree.Roots, TalkItems.IsMainQuestion);
        foreach (var included in tree.Guide.Included) figures.CountIncluded(included);
        return figures;
    }

    /// <summary>What a section holds, its parts included.</summary>
    public static Figures OfSection(ItemTree tree, Item section) => new(tree, section.Time, tree.Children(section), TalkItems.IsQuestion);

    /// <summary>What some items and those that they hold come to.</summary>
    public static Figures OfItems(ItemTree tree, IEnumerable<Item> items) => new(tree, null, items, TalkItems.IsQuestion);

    /// <summary>The time that the section states, or that the guide states for all of it; null where it states none.</summary>
    public Minutes? Whole { get; }

    /// <summary>The sum of the times that sections and tasks in it state; null where none of them states one.</summary>
    public Minutes? Planned { get; private set; }

    /// <summary>Number of questions.</summary>
    public int Questions { get; private set; }

    /// <summary>Number of follow-ups.</summary>
    public int Probes { get; private set; }

    /// <summary>Number of tasks.</summary>
    public int Tasks { get; private set; }

    /// <summary><c>12 of 30 min, 4 questions, 2 probes</c></summary>
    public string ToText(GuideRequest request) => TimeText(request) is { } time ? $"{time}, {CountsText(request)}" : CountsText(request);

    /// <summary><c>4 questions, 2 probes</c></summary>
    public string CountsText(GuideRequest request)
    {
        var counts = $"{request.Count("questions", Questions)}, {request.Count("probes", Probes)}";
        return Tasks == 0 ? counts : $"{counts}, {request.Count("tasks", Tasks)}";
    }

    /// <summary>What is planned of the time; null where nothing is stated.</summary>
    public string? TimeText(GuideRequest request) => (Planned, Whole) switch
    {
        ({ } planned, { } whole) => request.Say("part-of-time", Durations.Figures(planned), Durations.Of(whole)),
        ({ } planned, null) => request.Say("planned", Durations.Of(planned)),
        (null, { } whole) => Durations.Of(whole),
        _ => null,
    };

    private void Count(IEnumerable<Item> held)
    {
        var open = new Stack<(Item Item, bool IsTimed)>(held.Select(item => (item, false)));
        while (open.TryPop(out var next))
        {
            var (item, isTimed) = next;
            Count(item);
            // The time of a part holds the times of what is in it.
            if (!isTimed && item.Time is { } time && (item.Role == LineRole.Task || ItemTree.IsSection(item)))
            {
                Planned = Durations.Sum(Planned, time);
                isTimed = true;
            }
            foreach (var child in tree.Children(item)) open.Push((child, isTimed));
        }
    }

    private void Count(Item item)
    {
        if (isQuestion(item)) Questions++;
        else if (TalkItems.IsProbe(item)) Probes++;
        else if (TalkItems.IsTask(item)) Tasks++;
    }

    private void CountIncluded(Guide guide)
    {
        foreach (var item in guide.Items) Count(item);
        foreach (var included in guide.Included) CountIncluded(included);
    }
}
