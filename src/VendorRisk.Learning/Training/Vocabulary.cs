using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>The features worth a weight, in ordinal order, with how rare each is.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _index;

    private Vocabulary(ImmutableArray<string> features, ImmutableArray<double> rarity)
    {
        Features = features;
        Rarity = rarity;
        _index = features.Select((f, i) => (f, i)).ToDictionary(p => p.f, p => p.i, StringComparer.Ordinal);
    }

    public ImmutableArray<string> Features { get; }

    /// <summary>
    /// Inverse document frequency, ln((1 + sentences) / (1 + sentences with the feature)) + 1, over the square root of the n-gram's length, as long
    /// n-grams overlap; the place of a sentence counts double. In whole thousandths.
    /// </summary>
    public ImmutableArray<double> Rarity { get; }

    /// <summary>Features of at least <paramref name="least"/> sentences.</summary>
    public static Vocabulary Of(IReadOnlyCollection<TrainingSentence> sentences, int least)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (TrainingSentence s in sentences)
        {
            foreach (string f in SentenceFeatures.Of(SentenceText.Folded(s.Text), s.Side, s.Section))
            {
                counts[f] = counts.GetValueOrDefault(f) + 1;
            }
        }

        ImmutableArray<string> features = [.. counts.Where(c => c.Value >= least).Select(c => c.Key).Order(StringComparer.Ordinal)];
        return new Vocabulary(features, [.. features.Select(f => Math.Round((Logistic.Log((1.0 + sentences.Count) / (1 + counts[f])) + 1) * Share(f), 3))]);
    }

    /// <summary>The sentence as indices and values of unit length, in order of first appearance.</summary>
    public Example Example(TrainingSentence sentence)
    {
        int[] indices = [.. SentenceFeatures.Of(SentenceText.Folded(sentence.Text), sentence.Side, sentence.Section).Where(_index.ContainsKey).Select(f => _index[f])];
        double length = Math.Sqrt(indices.Sum(i => Rarity[i] * Rarity[i]));
        return new Example(indices, [.. indices.Select(i => Rarity[i] / length)], [.. ControlIds.All.Select(c => sentence.Controls.Contains(c))]);
    }

    private static double Share(string feature) => feature[0] == '\t' ? 2 : 1 / Math.Sqrt(feature.Length);
}
