namespace VendorRisk.Contract;

/// <summary>A statement on taking personal information out of its place (持出し).</summary>
public sealed record CarryOut
{
    /// <summary>The words.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>Whether carrying out is excepted from a control that is meant for it.</summary>
    public Fact<bool> Exempted { get; init; } = new();

    /// <summary>The id of the link it is about; null for the ward.</summary>
    public string? LinkId { get; init; }

    internal CarryOut Map(IFactMapper m, string path) => this with
    {
        Statement = m.Map(Statement, path + "/statement"),
        Exempted = m.Map(Exempted, path + "/exempted"),
    };
}
