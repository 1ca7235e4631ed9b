namespace InterviewGuide.Syntax;

/// <summary>The values that fields with a fixed set of values understand.</summary>
internal static class Values
{
    /// <summary>True where the field understands this value.</summary>
    public static bool IsKnown(Keyword field, ReadOnlySpan<char> value) => field switch
    {
        Keyword.Kind => Kinds.In(value).Length > 0,
        Keyword.Role => SectionRoles.Named(value) is not null,
        _ => Number(field, value) >= 0,
    };

    /// <summary>The value of a field as an enum member, or null. What follows a comma, a bracket or a semicolon is left aside.</summary>
    public static T? Find<T>(Keyword field, ReadOnlySpan<char> value) where T : struct, Enum =>
        Number(field, value) is >= 0 and var number ? (T)Enum.ToObject(typeof(T), number) : null;

    /// <summary>The number of the enum member that a value stands for, or -1.</summary>
    public static int Number(Keyword field, ReadOnlySpan<char> value)
    {
        var end = value.IndexOfAny(",;(/");
        if (end > 0) value = value[..end];
        value = value.Trim().TrimEnd('.');
        var table = Phrases.FieldValues;
        var index = table.Find(value);
        if (index < 0) return -1;
        foreach (var packed in table.Values(index))
        {
            if ((Keyword)(packed & 0xFF) == field) return (int)(packed >> 8);
        }
        return -1;
    }
}
