using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace VendorRisk.Learning.Classification;

/// <summary>A linear model over term features with a logistic confidence; deterministic, no state but its weights.</summary>
internal sealed class LinearSafeguardClassifier : ISafeguardClassifier
{
    private readonly ImmutableArray<(string Id, ImmutableArray<TermFeature> Features)> _controls;
    private readonly double _bias;
    private readonly int _threshold;

    public LinearSafeguardClassifier(ModelFile model)
    {
        Model = string.Create(CultureInfo.InvariantCulture, $"{model.Name}/{model.Version}");
        _bias = model.Bias;
        _threshold = model.Threshold;
        _controls = [.. model.Controls.Select(c => (c.Id, c.Features.Select(TermFeature.Of).ToImmutableArray()))];
    }

    public string Model { get; }

    public static LinearSafeguardClassifier FromResource(string name)
    {
        using Stream stream = typeof(LinearSafeguardClassifier).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The model {name} is not built into {typeof(LinearSafeguardClassifier).Assembly.GetName().Name}: see EmbeddedResource in its project file.");
        ModelFile model = JsonSerializer.Deserialize<ModelFile>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"The model {name} is empty.");
        return new LinearSafeguardClassifier(model);
    }

    public ImmutableArray<ControlGuess> Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string normal = Normal(text);
        return
        [
            .. _controls
                .Select(c => new ControlGuess(c.Id, Confidence(_bias + c.Features.Where(f => f.IsIn(normal)).Sum(f => f.Weight))))
                .Where(g => g.ConfidencePerMille >= _threshold)
                .OrderByDescending(g => g.ConfidencePerMille)
                .ThenBy(g => g.ControlId, StringComparer.Ordinal),
        ];
    }

    /// <summary>Width and spacing carry no meaning here: scanned papers set spaces anywhere. Broken surrogates become U+FFFD, as Normalize refuses them.</summary>
    private static string Normal(string text) =>
        string.Concat(string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));

    private static int Confidence(double score) => Math.Min(999, (int)Math.Round(1000 / (1 + Math.Exp(-score))));
}
