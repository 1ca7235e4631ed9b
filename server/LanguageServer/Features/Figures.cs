using InterviewGuide.Model;
using InterviewGuide.Syntax;

namespace InterviewGuide.LanguageServer.Features;

/// <summary>How much of a guide serves a hypothesis, a research question or another item with an id.</summary>
/// <param name="Questions">Questions that point to it.</param>
/// <param name="Probes">Probes that point to it, or stand below a question that does.</param>
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

    /// <summary>The coverage of all items that anything points to, by their index.</summary>
    public static IReadOnlyDictionary<int, Coverage> OfAll(Guide guide)
    {
        var ids = new GuideIds(guide);
        var found = new Dictionary<int, Coverage>();
        // What the question above serves, its probes serve, too.
        var served = new List<int>?[guide.Items.Length];
        foreach (var item in guide.Items)
        {
            var targets = item.Parent >= 0 && item.Role == LineRole.Probe ? served[item.Parent] : null;
            foreach (var reference in item.References)
                if (ids.Find(reference.Id) is { } target && targets?.Contains(target.Index) != true) targets = [.. targets ?? [], target.Index];
            served[item.Index] = targets ?? (item.Parent >= 0 && item.Role is LineRole.Condition or LineRole.Heading && !ItemTree.IsSection(item) ? served[item.Parent] : null);
            if (targets is null || item.TextSpan.IsEmpty) continue;
            foreach (var target in targets)
            {
                var coverage = found.GetValueOrDefault(target);
                if (item.Role is LineRole.Asked or LineRole.Task) found[target] = coverage with { Questions = coverage.Questions + 1 };
                else if (item.Role == LineRole.Probe) found[target] = coverage with { Probes = coverage.Probes + 1 };
            }
        }
        return found;
    }

    /// <summary><c>3 questions, 1 probe</c></summary>
    public string ToText(GuideRequest request) => $"{request.Count("questions", Questions)}, {request.Count("probes", Probes)}";
}

/// <summary>What a section or the whole guide holds and plans.</summary>
internal sealed class Figures
{
    private readonly ItemTree tree;

    private Figures(ItemTree tree, Minutes? whole, IEnumerable<Item> held)
    {
        this.tree = tree;
        Whole = whole;
        Count(held);
    }

    /// <summary>What the whole guide holds.</summary>
    public static Figures OfGuide(ItemTree tree) =>
        new(tree, tree.Guide.Items.FirstOrDefault(item => item.Keyword == Keyword.Duration && item.Time is not null)?.Time, tree.Roots);

    /// <summary>What a section holds, its parts included.</summary>
    public static Figures OfSection(ItemTree tree, Item section) => new(tree, section.Time, tree.Children(section));

    /// <summary>What some items and those that they hold come to.</summary>
    public static Figures OfItems(ItemTree tree, IEnumerable<Item> items) => new(tree, null, items);

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
            if (ItemTree.IsQuestion(item)) Questions++;
            else if (ItemTree.IsProbe(item)) Probes++;
            else if (item.Role == LineRole.Task) Tasks++;
            // The time of a part holds the times of what is in it.
            if (!isTimed && item.Time is { } time && (item.Role == LineRole.Task || ItemTree.IsSection(item)))
            {
                Planned = Durations.Sum(Planned, time);
                isTimed = true;
            }
            foreach (var child in tree.Children(item)) open.Push((child, isTimed));
        }
    }
}
