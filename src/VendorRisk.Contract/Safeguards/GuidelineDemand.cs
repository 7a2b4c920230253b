namespace VendorRisk.Contract;

/// <summary>A place of the paper that demands conformity with a guideline written for providers of cloud services.</summary>
public sealed record GuidelineDemand
{
    /// <summary>The words that name the guideline.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>The vendor it is put on; null when it cannot be told.</summary>
    public string? LinkId { get; init; }

    internal GuidelineDemand Map(IFactMapper m, string path) => this with { Statement = m.Map(Statement, path + "/statement") };
}
