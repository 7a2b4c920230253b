namespace VendorRisk.Papers.Labels;

/// <summary>Labels below a party's own (受託者), as parts of expressions.</summary>
internal static class PartyLabels
{
    /// <summary>What a party is called; the longer ones first.</summary>
    public const string Names = "商号又は名称|名称又は商号|商号|名称|社名|会社名|団体名|組織名|法人名|事業者名|業者名";
}
