using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using InterviewGuide.LanguageServer.JsonRpc;
using InterviewGuide.LanguageServer.Linting;
using InterviewGuide.Linting;
using InterviewGuide.Model;
using InterviewGuide.Text;

namespace InterviewGuide.LanguageServer.Diagnostics;

/// <summary>
/// The diagnostics of a document as they were last written. A keystroke changes few of them: what stands before and
/// behind these is copied, with new ranges where lines have moved. Safe for use from several threads.
/// </summary>
internal sealed class DiagnosticMemory
{
    /// <summary>Longer texts are not kept.</summary>
    private const int Longest = 8 * 1024 * 1024;

    private readonly Lock access = new();
    private Written last = new();
    private Written next = new();
    private Utf8JsonWriter? members;
    private readonly ArrayBufferWriter<byte> memberBytes = new();

    /// <summary>A diagnostic in the text: from its first brace, with the members behind its range, to its last brace.</summary>
    private readonly record struct Entry(Finding Finding, LinePosition From, LinePosition To, int Start, int Members, int End);

    private sealed class Written
    {
        public readonly ArrayBufferWriter<byte> Bytes = new();
        public readonly List<Entry> Entries = [];
        public Language Locale;
        public string Uri = "";
    }

    /// <summary>Writes what <see cref="DiagnosticWriter.Write(Utf8JsonWriter, LintedGuide, string, int)"/> would write.</summary>
    public void Write(Utf8JsonWriter json, DiagnosticWriter writer, LintedGuide guide, string uri, int most)
    {
        lock (access)
        {
            var findings = DiagnosticWriter.Worst(guide.Result.Findings, most);
            var known = last.Locale == writer.Locale && last.Uri == uri ? last.Entries : [];
            var same = SameAtStart(known, findings);
            var sameAtEnd = SameAtEnd(known, findings, same);
            next.Bytes.ResetWrittenCount();
            next.Bytes.Write("["u8);
            Compose(writer, guide.Guide.Source, uri, findings, known, same, sameAtEnd);
            if (guide.Result.Findings.Length - findings.Length is > 0 and var left) Add(scratch => writer.WriteRest(scratch, left), 0, findings.Length > 0);
            next.Bytes.Write("]"u8);
            json.WriteRawValue(next.Bytes.WrittenSpan, skipInputValidation: true);
            Keep(writer.Locale, uri);
        }
    }

    private void Keep(Language locale, string uri)
    {
        next.Locale = locale;
        next.Uri = uri;
        (last, next) = next.Bytes.WrittenCount <= Longest ? (next, last) : (new Written(), new Written());
        // Findings keep the guide that they are about in memory: the version before is not needed any more.
        next.Entries.Clear();
    }

    private void Compose(
        DiagnosticWriter writer, SourceText text, string uri, ImmutableArray<Finding> findings, List<Entry> known, int same, int sameAtEnd)
    {
        var line = 0;
        var run = 0..0;
        for (var i = 0; i < findings.Length; i++)
        {
            var finding = findings[i];
            var from = PositionAt(text, finding.Span.Start, ref line);
            var endLine = line;
            var to = PositionAt(text, finding.Span.End, ref endLine);
            var old = i < same ? i : i >= findings.Length - sameAtEnd ? i - findings.Length + known.Count : -1;
            if (old >= 0 && known[old] is var entry && entry.From == from && entry.To == to)
            {
                // A run of diagnostics that are all as they were is copied at once, with the commas between them.
                if (run.End.Value > run.Start.Value && run.End.Value + 1 == entry.Start) run = run.Start..entry.End;
                else
                {
                    Copy(run);
                    if (i > 0) next.Bytes.Write(","u8);
                    run = entry.Start..entry.End;
                }
                var at = next.Bytes.WrittenCount - run.Start.Value;
                next.Entries.Add(entry with { Finding = finding, Start = entry.Start + at, Members = entry.Members + at, End = entry.End + at });
                continue;
            }
            Copy(run);
            run = 0..0;
            if (i > 0) next.Bytes.Write(","u8);
            var start = next.Bytes.WrittenCount;
            WriteRange(from, to);
            var behind = next.Bytes.WrittenCount;
            if (old >= 0) Copy(known[old].Members..known[old].End);
            else Add(scratch => writer.WriteMembers(scratch, finding, text, uri), 1, afterOther: false);
            next.Entries.Add(new Entry(finding, from, to, start, behind, next.Bytes.WrittenCount));
        }
        Copy(run);
    }

    private void Copy(Range bytes) => next.Bytes.Write(last.Bytes.WrittenSpan[bytes]);

    /// <summary>Adds a JSON object, without its first characters.</summary>
    private void Add(Action<Utf8JsonWriter> write, int without, bool afterOther)
    {
        memberBytes.ResetWrittenCount();
        members ??= new Utf8JsonWriter(memberBytes, MessageBuffer.Options);
        members.Reset(memberBytes);
        members.WriteStartObject();
        write(members);
        members.WriteEndObject();
        members.Flush();
        if (afterOther) next.Bytes.Write(","u8);
        next.Bytes.Write(memberBytes.WrittenSpan[without..]);
    }

    private void WriteRange(LinePosition from, LinePosition to)
    {
        next.Bytes.Write("{\"range\":{\"start\":{\"line\":"u8);
        WriteNumber(from.Line);
        next.Bytes.Write(",\"character\":"u8);
        WriteNumber(from.Character);
        next.Bytes.Write("},\"end\":{\"line\":"u8);
        WriteNumber(to.Line);
        next.Bytes.Write(",\"character\":"u8);
        WriteNumber(to.Character);
        next.Bytes.Write("}},"u8);
    }

    private void WriteNumber(int number)
    {
        const int MostDigits = 11;
        number.TryFormat(next.Bytes.GetSpan(MostDigits), out var count, default, CultureInfo.InvariantCulture);
        next.Bytes.Advance(count);
    }

    /// <summary>The position of an offset at or behind the start of <paramref name="line"/>, which becomes the offset's line.</summary>
    private static LinePosition PositionAt(SourceText text, int offset, ref int line)
    {
        while (line + 1 < text.LineCount && text.LineStart(line + 1) <= offset) line++;
        return new LinePosition(line, offset - text.LineStart(line));
    }

    private static int SameAtStart(List<Entry> known, ImmutableArray<Finding> findings)
    {
        var most = Math.Min(known.Count, findings.Length);
        var count = 0;
        while (count < most && SaysTheSame(known[count].Finding, findings[count])) count++;
        return count;
    }

    private static int SameAtEnd(List<Entry> known, ImmutableArray<Finding> findings, int sameAtStart)
    {
        var most = Math.Min(known.Count, findings.Length) - sameAtStart;
        var count = 0;
        while (count < most && SaysTheSame(known[^(count + 1)].Finding, findings[^(count + 1)])) count++;
        return count;
    }

    /// <summary>True where two findings differ in their places at most.</summary>
    private static bool SaysTheSame(Finding one, Finding other)
    {
        // Other places that belong to a finding move as well.
        if (!one.Related.IsEmpty || !other.Related.IsEmpty) return false;
        if (ReferenceEquals(one, other)) return true;
        return one.Rule == other.Rule && one.Variant == other.Variant && one.Severity == other.Severity && one.Confidence == other.Confidence
            && AreSame(one.Arguments, other.Arguments) && AreSame(one.Also, other.Also);
    }

    private static bool AreSame(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        if (some == others) return true;
        if (some.Length != others.Length) return false;
        for (var i = 0; i < some.Length; i++)
            if (some[i] != others[i]) return false;
        return true;
    }
}
