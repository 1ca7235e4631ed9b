using System.Text;

namespace InterviewGuide.Benchmarks;

/// <summary>Reads all files of a folder as text, on all cores, and does nothing else.</summary>
internal static class Reading
{
    public static int Run(string folder)
    {
        long characters = 0;
        Parallel.ForEach(Directory.EnumerateFiles(folder), file => Interlocked.Add(ref characters, Encoding.UTF8.GetString(File.ReadAllBytes(file)).Length));
        Console.WriteLine(characters);
        return 0;
    }
}
