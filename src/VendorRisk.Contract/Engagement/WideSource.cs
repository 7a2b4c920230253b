namespace VendorRisk.Contract;

/// <summary>A mention of data of everybody (全世帯の情報, 全区民の名簿 …) that the work uses.</summary>
public sealed record WideSource
{
    /// <summary>The words that name it.</summary>
    public Fact<string> Statement { get; init; } = new();

    /// <summary>Whether a sheet that entrusts work has these people among its subjects, items or tasks; unknown when none has.</summary>
    public Fact<bool> Declared { get; init; } = new();

    internal WideSource Map(IFactMapper m, string path) => this with
    {
        Statement = m.Map(Statement, path + "/statement"),
        Declared = m.Map(Declared, path + "/declared"),
    };
}
