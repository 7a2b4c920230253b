namespace VendorRisk.Contract;

/// <summary>An attachment that the paper names (資料1-1, 別添 …).</summary>
public sealed record Attachment
{
    /// <summary>Its name in normal form, e.g. <c>資料46-1</c>.</summary>
    public Fact<string> Name { get; init; } = new();

    /// <summary>Whether its content is in the file; a heading with nothing under it does not count.</summary>
    public Fact<bool> Present { get; init; } = new();

    internal Attachment Map(IFactMapper m, string path) => this with
    {
        Name = m.Map(Name, path + "/name"),
        Present = m.Map(Present, path + "/present"),
    };
}
