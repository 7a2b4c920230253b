using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning;

/// <summary>The reviewed model that ships with the product.</summary>
public static class SafeguardModel
{
    /// <summary>A classifier over the embedded model file; immutable, safe for any number of threads.</summary>
    public static ISafeguardClassifier Reviewed { get; } = LinearSafeguardClassifier.FromResource("safeguard-controls.json");
}
