using System.Text;
using InterviewGuide.Words;

namespace InterviewGuide.Generators.Words;

/// <summary>Turns a parsed pattern into its program.</summary>
internal sealed class PatternAssembler
{
    /// <summary>Larger sets take longer to look through than most alternatives take to fail.</summary>
    private const int LargestAhead = 128;

    private readonly LexiconCompiler lexicon;
    private readonly PatternNeeds needs;
    private readonly List<ushort[]> aheadSets;
    private readonly List<ushort> code;
    private readonly List<string> captures = new List<string>();
    private int depth;

    /// <summary>Number of alternatives, options and exclusions around what is written next.</summary>
    private int branches;

    /// <summary>A set of which a word must stand behind the gap that is written next; 0 for none.</summary>
    private ushort needBehind;

    public PatternAssembler(LexiconCompiler lexicon, PatternNeeds needs, List<ushort[]> aheadSets, List<ushort> code)
    {
        this.lexicon = lexicon;
        this.needs = needs;
        this.aheadSets = aheadSets;
        this.code = code;
    }

    /// <summary>Appends the program of <paramref name="node"/>.</summary>
    public void Assemble(PatternNode node)
    {
        Emit(node);
        Op(PatternOp.Accept);
    }

    /// <summary>Replaces capture names in a template by their numbers.</summary>
    /// <exception cref="FormatException">A blank names no capture.</exception>
    public string Number(string template)
    {
        var result = new StringBuilder();
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '{') { result.Append(template[i]); continue; }
            var end = template.IndexOf('}', i);
            if (end < 0) throw new FormatException("'}' is missing in: " + template);
            var blank = template.Substring(i + 1, end - i - 1);
            var open = blank.IndexOf('(');
            var names = open < 0 ? blank : blank.Substring(open + 1).TrimEnd(')');
            result.Append('{');
            if (open >= 0) result.Append(blank, 0, open + 1);
            var first = true;
            foreach (var name in names.Split(','))
            {
                var number = captures.IndexOf(name.Trim());
                if (number < 0) throw new FormatException("the pattern captures no '" + name.Trim() + "' for: " + template);
                if (!first) result.Append(',');
                result.Append(number);
                first = false;
            }
            if (open >= 0) result.Append(')');
            result.Append('}');
            i = end;
        }
        return result.ToString();
    }

    private void Emit(PatternNode node)
    {
        switch (node.Kind)
        {
            case PatternNodeKind.Sequence:
                EmitSequence(node.Children);
                break;
            case PatternNodeKind.Word: EmitWord(node.Name); break;
            case PatternNodeKind.Class: EmitClass(node.Name); break;
            case PatternNodeKind.Any: Op(PatternOp.Any); break;
            case PatternNodeKind.Gap:
                Op(node.CrossesClauses ? PatternOp.WideGap : PatternOp.Gap, node.Max);
                code.Add(needBehind);
                break;
            case PatternNodeKind.Alternatives:
                if (node.Children.Count(child => PlainWord(child) == null) > 1) EmitAhead(node);
                EmitAlternatives(node.Children);
                break;
            case PatternNodeKind.Optional: EmitOptional(node.Children[0]); break;
            case PatternNodeKind.Not: EmitNot(node.Children[0]); break;
            case PatternNodeKind.Capture: EmitCapture(node); break;
            case PatternNodeKind.SpanStart: EmitPlace(0); break;
            case PatternNodeKind.SpanEnd: EmitPlace(1); break;
            case PatternNodeKind.SentenceStart: Op(PatternOp.SentenceStart); break;
            case PatternNodeKind.Opener: Op(PatternOp.Opener); break;
            case PatternNodeKind.ClauseStart: Op(PatternOp.ClauseStart); break;
            case PatternNodeKind.SentenceEnd: Op(PatternOp.SentenceEnd); break;
            case PatternNodeKind.ClauseEnd: Op(PatternOp.ClauseEnd); break;
            case PatternNodeKind.ClauseBreak: Op(PatternOp.ClauseBreak); break;
            default: throw new FormatException("a pattern part of kind " + node.Kind + " has no program");
        }
    }

    private void EmitSequence(List<PatternNode> children)
    {
        for (var i = 0; i < children.Count; i++)
        {
            needBehind = Inner(children[i]).Kind == PatternNodeKind.Gap ? needs.OfRest(children.Skip(i + 1)) : (ushort)0;
            Emit(children[i]);
        }
    }

    /// <summary>Most places where alternatives are tried hold a word that none of them starts with.</summary>
    private void EmitAhead(PatternNode node)
    {
        var firsts = PatternFirsts.Of(node, lexicon);
        if (firsts.IsBreak || firsts.AllEntries is not { Count: <= LargestAhead } entries) return;
        var set = entries.OrderBy(entry => entry).Select(entry => (ushort)entry).ToArray();
        var known = aheadSets.FindIndex(other => other.SequenceEqual(set));
        if (known < 0)
        {
            known = aheadSets.Count;
            aheadSets.Add(set);
        }
        Op(PatternOp.Ahead, known);
    }

    private void EmitWord(string word)
    {
        if (word.IndexOf('*') >= 0) { Op(PatternOp.Class, lexicon.ClassNumber(word)); return; }
        Op(char.IsUpper(word[0]) ? PatternOp.CapitalWord : PatternOp.Word, lexicon.EntryOf(word));
    }

    private void EmitClass(string name)
    {
        var list = lexicon.ListOf(name);
        if (list == null || list.Phrases.Count == 0) { Op(PatternOp.Class, lexicon.ClassNumber(name)); return; }
        EmitAhead(new PatternNode(PatternNodeKind.Class) { Name = name });
        if (++depth > 16) throw new FormatException("the list " + name + " includes itself");
        var alternatives = new List<PatternNode>(list.Phrases);
        if (list.Words.Count > 0 || LexiconCompiler.IsBuiltIn(name)) alternatives.Add(new PatternNode(PatternNodeKind.Class) { Name = LexiconCompiler.WordsOnly + name });
        EmitAlternatives(alternatives);
        depth--;
    }

    /// <summary>Alternatives that are plain words are one instruction; phrases are tried before them.</summary>
    private void EmitAlternatives(List<PatternNode> alternatives)
    {
        branches++;
        var plain = alternatives.Select(PlainWord).Where(word => word != null).ToList();
        var children = alternatives.Where(node => PlainWord(node) == null).ToList();
        if (children.Count == 0) EmitOneOf(plain);
        else EmitBranches(children, plain);
        branches--;
    }

    private void EmitBranches(List<PatternNode> children, List<string?> plain)
    {
        var exits = new List<int>();
        for (var i = 0; i < children.Count; i++)
        {
            var isLast = i == children.Count - 1 && plain.Count == 0;
            var split = code.Count;
            if (!isLast) Op(PatternOp.Split, 0);
            Emit(children[i]);
            if (isLast) break;
            exits.Add(code.Count);
            Op(PatternOp.Jump, 0);
            code[split + 1] = Distance(split);
        }
        if (plain.Count > 0) EmitOneOf(plain);
        foreach (var exit in exits) code[exit + 1] = Distance(exit);
    }

    private static PatternNode Inner(PatternNode node)
    {
        while (node.Kind == PatternNodeKind.Capture || (node.Kind == PatternNodeKind.Sequence && node.Children.Count == 1)) node = node.Children[0];
        return node;
    }

    private static string? PlainWord(PatternNode node)
    {
        while (node.Kind == PatternNodeKind.Sequence && node.Children.Count == 1) node = node.Children[0];
        return node.Kind == PatternNodeKind.Word && node.Name.IndexOf('*') < 0 && !char.IsUpper(node.Name[0]) ? node.Name : null;
    }

    private void EmitOneOf(List<string?> words)
    {
        Op(PatternOp.OneOf, words.Count);
        foreach (var word in words) code.Add(lexicon.EntryOf(word ?? ""));
    }

    private void EmitOptional(PatternNode child)
    {
        var split = code.Count;
        Op(PatternOp.Split, 0);
        branches++;
        Emit(child);
        branches--;
        code[split + 1] = Distance(split);
    }

    private void EmitNot(PatternNode child)
    {
        var start = code.Count;
        Op(PatternOp.Not, 0);
        branches++;
        Emit(child);
        branches--;
        Op(PatternOp.Accept);
        code[start + 1] = Distance(start);
    }

    private void EmitCapture(PatternNode node)
    {
        var number = captures.IndexOf(node.Name);
        if (number < 0) { number = captures.Count; captures.Add(node.Name); }
        if (3 + 2 * number >= PatternFormat.SlotCount) throw new FormatException("the pattern captures more than a match can note: leave out {" + node.Name + "}");
        EmitPlace(2 + 2 * number);
        Emit(node.Children[0]);
        EmitPlace(3 + 2 * number);
    }

    /// <summary>Notes a place. What every match passes is noted anew by each attempt, so nothing has to be restored when one fails.</summary>
    private void EmitPlace(int slot) => Op(branches == 0 ? PatternOp.Note : PatternOp.Save, slot);

    private ushort Distance(int from)
    {
        var distance = code.Count - from;
        if (distance > ushort.MaxValue) throw new FormatException("the pattern is too long");
        return (ushort)distance;
    }

    private void Op(PatternOp op) => code.Add((ushort)op);

    private void Op(PatternOp op, int operand)
    {
        code.Add((ushort)op);
        code.Add((ushort)operand);
    }
}
