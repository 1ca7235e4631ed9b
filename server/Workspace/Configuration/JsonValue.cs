using InterviewGuide.Text;

namespace InterviewGuide.Workspace.Configuration;

internal enum JsonKind : byte
{
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// <summary>A JSON value that knows where it stands.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Its characters; for an object or array only the opening bracket.</param>
/// <param name="Text">Strings and numbers: their text.</param>
/// <param name="Items">Arrays: the values in them.</param>
/// <param name="Members">Objects: their members in order.</param>
internal sealed record JsonValue(JsonKind Kind, TextSpan Span, string Text, List<JsonValue> Items, List<JsonMember> Members);

/// <summary>A member of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Span">Where the name stands, quotation marks included.</param>
/// <param name="Value">Its value.</param>
internal sealed record JsonMember(string Name, TextSpan Span, JsonValue Value);
