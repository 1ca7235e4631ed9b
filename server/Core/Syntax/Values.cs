using InterviewGuide.Model;

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

    /// <summary>The language that a field names, or null.</summary>
    public static Language? Language(ReadOnlySpan<char> value) => Number(Keyword.Language, value) is >= 0 and var number ? (Language)number : null;

    /// <summary>How a field says that participants are spoken to.</summary>
    public static AddressForm Address(ReadOnlySpan<char> value) => Number(Keyword.Address, value) is >= 0 and var number ? (AddressForm)number : AddressForm.Unstated;

    /// <summary>How far a field says that the guide is.</summary>
    public static GuideStatus Status(ReadOnlySpan<char> value) => Number(Keyword.Status, value) is >= 0 and var number ? (GuideStatus)number : GuideStatus.Unstated;

    /// <summary>The number of the enum member that a value stands for, or -1. What follows a comma, a bracket or a semicolon is left aside.</summary>
    private static int Number(Keyword field, ReadOnlySpan<char> value)
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
