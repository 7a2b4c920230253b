using System.Collections.Immutable;

namespace VendorRisk.Learning.Classification;

/// <summary>A trained model at work; deterministic, no state but its weights.</summary>
internal sealed class LearnedClassifier : ISafeguardClassifier
{
    /// <summary>A control this likely, per mille, is worth a look although it is below its threshold.</summary>
    public const int Grey = 250;

    /// <summary>A sentence of which fewer characters than this share, per mille, stand in a known pair is far from the training data.</summary>
    public const int LeastFamiliar = 400;

    private readonly LearnedModel _model;
    private readonly Dictionary<string, int> _index;

    public LearnedClassifier(LearnedModel model)
    {
        _model = model;
        _index = new Dictionary<string, int>(model.Features.Length, StringComparer.Ordinal);
        for (int f = 0; f < model.Features.Length; f++)
        {
            _index.Add(model.Features[f], f);
        }
    }

    public string Model => _model.Name;

    public SafeguardGuess Guess(string text, SentenceSide side, SentenceSection section)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> features = SentenceFeatures.Of(SentenceText.Folded(text), side, section);
        int[] likely = Likely(features);
        ImmutableArray<ControlGuess> guesses = Above(likely, _model.Thresholds);
        ImmutableArray<ControlGuess> worthALook = [.. Above(likely, [.. likely.Select(_ => Grey)]).Where(g => guesses.All(s => s.ControlId != g.ControlId))];
        Abstention abstention =
            !IsFamiliar(features) ? Abstention.Unfamiliar
            : guesses.IsEmpty && !worthALook.IsEmpty ? Abstention.Unsure
            : Abstention.None;
        return abstention is Abstention.Unfamiliar
            ? new SafeguardGuess { Controls = [], Candidates = [.. guesses, .. worthALook], Abstention = abstention }
            : new SafeguardGuess { Controls = guesses, Candidates = worthALook, Abstention = abstention };
    }

    /// <summary>The calibrated probability of each control, per mille, 1–999, in the model's order.</summary>
    public int[] Likely(string text, SentenceSide side, SentenceSection section) =>
        Likely(SentenceFeatures.Of(SentenceText.Folded(text), side, section));

    /// <summary>The score of each control before calibration.</summary>
    public double[] Scores(List<string> features)
    {
        double length = 0;
        double[] sums = new double[_model.Controls.Length];
        foreach (string feature in features)
        {
            if (_index.TryGetValue(feature, out int f))
            {
                double value = _model.Values[f] / 1000.0;
                length += value * value;
                foreach ((byte control, sbyte weight) in _model.Weights[f])
                {
                    sums[control] += weight * value;
                }
            }
        }

        double unit = length > 0 ? Math.Sqrt(length) : 1;
        for (int c = 0; c < sums.Length; c++)
        {
            sums[c] = (_model.Biases[c] / 1000.0) + (sums[c] * _model.Scales[c] / 1_000_000.0 / unit);
        }

        return sums;
    }

    private int[] Likely(List<string> features) =>
        [.. Scores(features).Select(s => Math.Clamp((int)Math.Round(1000 * Logistic.Probability(((_model.Slope * s) + _model.Offset) / 1000.0)), 1, 999))];

    private ImmutableArray<ControlGuess> Above(int[] likely, ImmutableArray<int> thresholds) =>
    [
        .. Enumerable.Range(0, likely.Length)
            .Where(c => likely[c] >= thresholds[c])
            .Select(c => new ControlGuess(_model.Controls[c], likely[c]))
            .OrderByDescending(g => g.ConfidencePerMille)
            .ThenBy(g => g.ControlId, StringComparer.Ordinal),
    ];

    private bool IsFamiliar(List<string> features)
    {
        int pairs = features.Count(f => f.Length == 2 && f[0] != '\t');
        int known = features.Count(f => f.Length == 2 && f[0] != '\t' && _index.ContainsKey(f));
        return known * 1000 >= pairs * LeastFamiliar;
    }
}
