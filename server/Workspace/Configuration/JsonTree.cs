using InterviewGuide.Text;
using Newtonsoft.Json;

namespace InterviewGuide.Workspace.Configuration;

/// <summary>Reads JSON with comments to values that know where they stand.</summary>
internal sealed class JsonTree
{
    private readonly SourceText source;
    private readonly JsonTextReader reader;
    private int previousEnd;

    private JsonTree(SourceText source, JsonTextReader reader)
    {
        this.source = source;
        this.reader = reader;
    }

    /// <summary>Reads <paramref name="source"/>; gives null and the place of the first error where it is not JSON.</summary>
    public static JsonValue? Read(SourceText source, out int errorOffset)
    {
        errorOffset = -1;
        using var text = new StringReader(source.Text);
        using var reader = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var tree = new JsonTree(source, reader);
        try
        {
            var root = tree.Next() ? tree.Value() : null;
            if (root is null) errorOffset = tree.SkipBlanks(0);
            else if (tree.Next()) (errorOffset, root) = (tree.Start(), null);
            return root;
        }
        catch (JsonException)
        {
            errorOffset = Math.Min(tree.Offset(), tree.SkipBlanks(source.Length));
            return null;
        }
    }

    // The reader tells where a token ends; it starts behind the token before, blanks and punctuation aside.
    private bool Next()
    {
        do
        {
            previousEnd = reader.TokenType == JsonToken.None ? 0 : Offset();
            if (!reader.Read()) return false;
        }
        while (reader.TokenType == JsonToken.Comment);
        return true;
    }

    private JsonValue Value()
    {
        var span = Span();
        switch (reader.TokenType)
        {
            case JsonToken.StartObject:
                return new JsonValue(JsonKind.Object, span with { Length = 1 }, "", [], Members());
            case JsonToken.StartArray:
                return new JsonValue(JsonKind.Array, span with { Length = 1 }, "", Items(), []);
            case JsonToken.String:
                return new JsonValue(JsonKind.String, span, (string?)reader.Value ?? "", [], []);
            case JsonToken.Integer or JsonToken.Float:
                return new JsonValue(JsonKind.Number, span, source.ToString(span), [], []);
            case JsonToken.Boolean:
                return new JsonValue(reader.Value is true ? JsonKind.True : JsonKind.False, span, "", [], []);
            case JsonToken.Null:
                return new JsonValue(JsonKind.Null, span, "", [], []);
            default:
                throw new JsonReaderException("No JSON value.");
        }
    }

    private List<JsonMember> Members()
    {
        var members = new List<JsonMember>();
        while (NextInside() && reader.TokenType != JsonToken.EndObject)
        {
            var (name, span) = ((string?)reader.Value ?? "", Span());
            // The reader takes the colon with the name; the name ends before it.
            span = TextSpan.FromBounds(span.Start, NameEnd(span));
            NextInside();
            members.Add(new JsonMember(name, span, Value()));
        }
        return members;
    }

    private List<JsonValue> Items()
    {
        var items = new List<JsonValue>();
        while (NextInside() && reader.TokenType != JsonToken.EndArray) items.Add(Value());
        return items;
    }

    // The reader takes the end of the text for the end of everything that is open.
    private bool NextInside() => Next() ? true : throw new JsonReaderException("Ends early.");

    private TextSpan Span() => TextSpan.FromBounds(Start(), Math.Max(Start(), Offset()));

    private int Start() => SkipBlanks(previousEnd);

    private int SkipBlanks(int offset)
    {
        while (offset < source.Length && (char.IsWhiteSpace(source.Text[offset]) || source.Text[offset] is ',' or ':')) offset++;
        return offset;
    }

    private int NameEnd(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && (char.IsWhiteSpace(source.Text[end - 1]) || source.Text[end - 1] == ':')) end--;
        return end;
    }

    private int Offset()
    {
        var line = Math.Min(reader.LineNumber, source.LineCount) - 1;
        return line < 0 ? 0 : Math.Min(source.LineStart(line) + reader.LinePosition, source.Length);
    }
}
