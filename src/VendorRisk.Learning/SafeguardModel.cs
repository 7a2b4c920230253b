using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning;

/// <summary>The trained model that ships with the product, and models trained elsewhere.</summary>
public static class SafeguardModel
{
    internal const string ResourceName = "safeguard-controls.bin";

    /// <summary>A classifier over the embedded model file; immutable, safe for any number of threads.</summary>
    public static ISafeguardClassifier Reviewed { get; } = new LearnedClassifier(ModelFormat.Read(EmbeddedFile.Bytes(ResourceName)));

    /// <summary>A classifier over the bytes of a model file that <see cref="SafeguardTraining"/> made.</summary>
    /// <exception cref="InvalidDataException">The bytes are no model of this format; the message says so in Japanese.</exception>
    public static ISafeguardClassifier Load(byte[] model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new LearnedClassifier(ModelFormat.Read(model));
    }
}
