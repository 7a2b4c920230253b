using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>The categories of risk: the columns of the heatmap, in its order.</summary>
public static class RiskCategories
{
    /// <summary>認証</summary>
    public const string Certification = "certification";

    /// <summary>再委託</summary>
    public const string Subcontracting = "subcontracting";

    /// <summary>情報項目</summary>
    public const string Data = "data";

    /// <summary>媒体・受渡し</summary>
    public const string Handling = "handling";

    /// <summary>クラウド</summary>
    public const string Cloud = "cloud";

    /// <summary>対策</summary>
    public const string Safeguards = "safeguards";

    /// <summary>契約・特記事項</summary>
    public const string Contract = "contract";

    /// <summary>監督・消去</summary>
    public const string Oversight = "oversight";

    /// <summary>書類の整合</summary>
    public const string Paper = "paper";

    /// <summary>All, in heatmap order.</summary>
    public static ImmutableArray<string> All { get; } =
        [Certification, Subcontracting, Data, Handling, Cloud, Safeguards, Contract, Oversight, Paper];

    /// <summary>The name people read.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The category is not one of <see cref="All"/>.</exception>
    public static LocalizedText NameOf(string category) => category switch
    {
        Certification => new("認証", "Certification"),
        Subcontracting => new("再委託", "Subcontracting"),
        Data => new("情報項目", "Data items"),
        Handling => new("媒体・受渡し", "Media and hand-over"),
        Cloud => new("クラウド", "Cloud"),
        Safeguards => new("対策", "Safeguards"),
        Contract => new("契約・特記事項", "Contract clauses"),
        Oversight => new("監督・消去", "Oversight and erasure"),
        Paper => new("書類の整合", "Consistency of the paper"),
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "Not a category."),
    };
}
