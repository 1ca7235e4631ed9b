using System.Globalization;

namespace InterviewGuide.Benchmarks;

/// <summary>Measured times in milliseconds.</summary>
internal sealed class Figures(IEnumerable<double> values)
{
    private readonly double[] sorted = [.. values.Order()];

    public double Median => At(0.5);

    /// <summary>The value that this part of all values does not exceed.</summary>
    public double At(double part) => sorted.Length == 0 ? double.NaN : sorted[Math.Min(sorted.Length - 1, (int)(part * sorted.Length))];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Median:F2} / {At(0.95):F2} / {At(0.99):F2} ms");
}
