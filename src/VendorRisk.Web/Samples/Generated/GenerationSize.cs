namespace VendorRisk.Web.Samples.Generated;

/// <summary>How much is generated.</summary>
/// <param name="Engagements">How many engagements.</param>
/// <param name="Vendors">How many vendors of the register.</param>
/// <param name="Seed">The same seed makes up the same.</param>
internal sealed record GenerationSize(int Engagements, int Vendors, int Seed = GenerationSize.DefaultSeed)
{
    /// <summary>The seed when none is given.</summary>
    public const int DefaultSeed = 1;

    /// <summary>As many vendors as go with so many engagements: two to five.</summary>
    public static int VendorsFor(int engagements) => Math.Min((int)Math.Ceiling(engagements * 0.4), CompanyNames.Count);
}
