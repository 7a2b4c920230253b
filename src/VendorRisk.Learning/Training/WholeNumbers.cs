using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>Brings fitted weights to 8 bits a weight and drops what then is next to nothing.</summary>
internal static class WholeNumbers
{
    private const int Largest = 127;
    private const int Least = 2;

    public static LearnedModel Of(string name, Vocabulary vocabulary, double[] weights)
    {
        int controls = ControlIds.All.Length;
        int features = vocabulary.Features.Length;
        int[] scales = [.. Enumerable.Range(0, controls).Select(c => Scale(Enumerable.Range(0, features).Max(f => Math.Abs(weights[(f * controls) + c]))))];
        ImmutableArray<ImmutableArray<(byte Control, sbyte Weight)>> rows =
        [
            .. Enumerable.Range(0, features).Select(f => Enumerable.Range(0, controls)
                .Select(c => (Control: (byte)c, Weight: (sbyte)Math.Round(weights[(f * controls) + c] * 1_000_000 / scales[c])))
                .Where(w => Math.Abs(w.Weight) >= Least)
                .ToImmutableArray()),
        ];
        return new LearnedModel
        {
            Name = name,
            Controls = ControlIds.All,
            Thresholds = [.. ControlIds.All.Select(_ => 500)],
            Biases = [.. Enumerable.Range(0, controls).Select(c => (int)Math.Round(weights[(features * controls) + c] * 1000))],
            Scales = [.. scales],
            Slope = 1000,
            Offset = 0,
            Features = vocabulary.Features,
            Values = [.. vocabulary.Rarity.Select(r => (int)Math.Round(r * 1000))],
            Weights = rows,
        };
    }

    private static int Scale(double most) => Math.Max(1, (int)Math.Ceiling(most * 1_000_000 / Largest));
}
