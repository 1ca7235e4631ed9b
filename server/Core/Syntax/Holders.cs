namespace InterviewGuide.Syntax;

/// <summary>The questions, probes, tasks, segments and hypotheses before the present line, for dependents that are not indented.</summary>
internal sealed class Holders
{
    // Each list is ordered by column: a later line hides earlier ones that are not left of it.
    private readonly List<(int Node, int Column)> asks = [];
    private readonly List<(int Node, int Column)> probes = [];
    private readonly List<(int Node, int Column)> tasks = [];
    private readonly List<(int Node, int Column)> segments = [];
    private readonly List<(int Node, int Column)> hypotheses = [];
    private int segmentsInARow;

    /// <summary>Notes a node that may hold dependents. A task hides the questions before it.</summary>
    public void Add(Keyword keyword, int node, int column, NodeList nodes)
    {
        if (keyword == Keyword.Task)
        {
            asks.Clear();
            probes.Clear();
        }
        if (keyword == Keyword.Segment) segmentsInARow = IsNext(segments, node, column, nodes) ? segmentsInARow + 1 : 1;
        if (ListFor(keyword) is not { } list) return;
        while (list.Count > 0 && list[^1].Column >= column) list.RemoveAt(list.Count - 1);
        list.Add((node, column));
    }

    /// <summary>Forgets all: a section starts.</summary>
    public void Clear()
    {
        asks.Clear();
        probes.Clear();
        tasks.Clear();
        segments.Clear();
        hypotheses.Clear();
    }

    /// <summary>
    /// The nearest node before that may hold a dependent at this column, or -1. Those further right count where there is no
    /// other, but for branches: one left of all questions is a branch of the section.
    /// </summary>
    public int Nearest(Keyword dependent, int column, NodeList nodes)
    {
        var nearest = NearestAt(dependent, column, nodes);
        return nearest >= 0 || dependent is Keyword.If or Keyword.Participants or Keyword.Recruit or Keyword.Screener
            ? nearest : NearestAt(dependent, int.MaxValue, nodes);
    }

    private int NearestAt(Keyword dependent, int column, NodeList nodes) => dependent switch
    {
        Keyword.Probe => Last(asks, column),
        Keyword.If or Keyword.ListenFor => Math.Max(Last(asks, column), Last(probes, column)),
        Keyword.Success => Last(tasks, column),
        Keyword.RefutedIf => Last(hypotheses, column),
        Keyword.Participants or Keyword.Recruit or Keyword.Screener => NearestSegment(column, nodes),
        _ => -1,
    };

    /// <summary>What follows several bare segments is said of all of them.</summary>
    private int NearestSegment(int column, NodeList nodes)
    {
        var segment = Last(segments, column);
        return segment >= 0 && segmentsInARow > 1 && !nodes[segment].Has(NodeTraits.HasChildren) ? -1 : segment;
    }

    private static bool IsNext(List<(int Node, int Column)> list, int node, int column, NodeList nodes) =>
        list.Count > 0 && list[^1].Column == column && list[^1].Node == node - 1 && !nodes[node - 1].Has(NodeTraits.HasChildren);

    private List<(int Node, int Column)>? ListFor(Keyword keyword) => keyword switch
    {
        Keyword.Ask or Keyword.ShowMe => asks,
        Keyword.Probe => probes,
        Keyword.Task => tasks,
        Keyword.Segment => segments,
        Keyword.Hypothesis => hypotheses,
        _ => null,
    };

    private static int Last(List<(int Node, int Column)> list, int column)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (list[middle].Column <= column) low = middle + 1;
            else high = middle;
        }
        return low > 0 ? list[low - 1].Node : -1;
    }
}
