namespace VendorRisk.Contract;

/// <summary>A word of the paper that cannot be meant.</summary>
public sealed record WordingDefect
{
    /// <summary>What kind of defect.</summary>
    public WordingDefectKind Kind { get; init; }

    /// <summary>The words as printed.</summary>
    public Fact<string> Printed { get; init; } = new();

    /// <summary>What is probably meant.</summary>
    public Fact<string> Meant { get; init; } = new();

    internal WordingDefect Map(IFactMapper m, string path) => this with
    {
        Printed = m.Map(Printed, path + "/printed"),
        Meant = m.Map(Meant, path + "/meant"),
    };
}
