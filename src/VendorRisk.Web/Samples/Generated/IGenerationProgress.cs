namespace VendorRisk.Web.Samples.Generated;

/// <summary>Hears how far a generation is; its numbers may come from several threads.</summary>
internal interface IGenerationProgress : IProgress<int>
{
    /// <summary>A part begins.</summary>
    /// <param name="part">Its name, in Japanese.</param>
    /// <param name="count">How many there are to do; null when that is not known.</param>
    void Begin(string part, int? count);

    /// <summary>The last part has ended.</summary>
    void End();
}
