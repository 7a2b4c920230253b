namespace VendorRisk.Contract;

/// <summary>One item of information (情報項目): the name of a kind of data, never data.</summary>
public sealed record InformationItem
{
    /// <summary>The item's name as printed.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>How sensitive it is.</summary>
    public SensitivityClass Class { get; init; }

    /// <summary>Whether it is free text that may hold anything (問合せ内容 …).</summary>
    public bool FreeText { get; init; }

    /// <summary>The form, service or register it comes from, where the paper says so.</summary>
    public Fact<string> CollectedBy { get; init; } = new();

    internal InformationItem Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        CollectedBy = m.Map(CollectedBy, path + "/collectedBy"),
    };
}
