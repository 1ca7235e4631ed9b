namespace InterviewGuide.LanguageServer;

/// <summary>Changed copies of small tables that never change themselves. There are few entries, and no balanced tree has to be in memory before the first finding.</summary>
internal static class Tables
{
    /// <summary>The table with one entry set.</summary>
    public static IReadOnlyDictionary<string, T> With<T>(this IReadOnlyDictionary<string, T> table, string key, T value) =>
        new Dictionary<string, T>(table, StringComparer.Ordinal) { [key] = value };

    /// <summary>The table without an entry.</summary>
    public static IReadOnlyDictionary<string, T> Without<T>(this IReadOnlyDictionary<string, T> table, string key)
    {
        var rest = new Dictionary<string, T>(table, StringComparer.Ordinal);
        rest.Remove(key);
        return rest;
    }
}
