namespace InterviewGuide.Syntax;

/// <summary>What may hold a keyword.</summary>
[Flags]
public enum Places : ushort
{
    None = 0,
    /// <summary>The head of the file, before the first section.</summary>
    Head = 1,
    Section = 2,
    Task = 4,
    Ask = 8,
    Probe = 16,
    /// <summary><c>If ...:</c></summary>
    Branch = 32,
    Segment = 64,
    Hypothesis = 128,
    /// <summary>Everything may hold it.</summary>
    Anywhere = 256,
}

/// <summary>What stands behind a keyword's colon.</summary>
public enum KeywordContent : byte
{
    /// <summary>Text that may run over several lines.</summary>
    Text,
    /// <summary>A title on one line.</summary>
    Title,
    /// <summary>A value: an amount, a name, a file.</summary>
    Value,
    /// <summary>Text, or nothing and the bullets below.</summary>
    List,
}

/// <summary>Who hears the words of a keyword.</summary>
public enum Voice : byte
{
    Unspoken,
    Plan,
    Spoken,
    Asked,
    Task,
    Heading,
    BadExample,
    Condition,
    /// <summary>As what holds it.</summary>
    AsParent,
}

/// <summary>Flags of a keyword's form in the generated table, above its keyword (bits 0 to 7) and places (from bit 8 on).</summary>
[Flags]
internal enum KeywordForm : uint
{
    NeedsLabel = 1u << 20,
    NeedsText = 1u << 21,
    /// <summary>Unit of the two bits for English (1) and German (2).</summary>
    Languages = 1u << 22,
    /// <summary>A name may follow: <c>Segment Pflegekräfte:</c></summary>
    MayBeNamed = 1u << 24,
}

/// <summary>Classes of the words that amounts of time are written with.</summary>
internal enum TimeWord : uint
{
    None,
    Unit,
    Amount,
    About,
}

/// <summary>Classes of words that tell whom a line speaks to and how it starts.</summary>
[Flags]
internal enum SentenceWord : uint
{
    None = 0,
    Address = 1,
    AddressCapital = 2,
    BeforeNoun = 4,
    Speaker = 8,
    Prompt = 16,
    Branch = 32,
    Otherwise = 64,
    Month = 128,
}
