namespace VendorRisk.Contract;

/// <summary>One medium of a sheet's media list (記録媒体).</summary>
public sealed record Medium
{
    /// <summary>What kind of thing.</summary>
    public MediumKind Kind { get; init; }

    /// <summary>Its name as printed.</summary>
    public Fact<string> Name { get; init; } = new();

    internal Medium Map(IFactMapper m, string path) => this with { Name = m.Map(Name, path + "/name") };
}
