namespace VendorRisk.Registry.Storage;

internal sealed class VendorRow
{
    public required string Id { get; init; }

    public required long Version { get; set; }

    public required string LegalName { get; set; }

    /// <summary>The legal name as <see cref="VendorNameKey"/>: unique among vendors without a 法人番号.</summary>
    public required string NameKey { get; set; }

    public string? CorporateNumber { get; set; }

    /// <summary>The vendor that this one was merged into; null if it was not merged. Names and numbers are unique among vendors that were not.</summary>
    public string? MergedInto { get; set; }

    public required bool Sample { get; set; }

    /// <summary>The vendor as JSON; the columns and the other tables are what is looked up.</summary>
    public required string State { get; set; }
}
