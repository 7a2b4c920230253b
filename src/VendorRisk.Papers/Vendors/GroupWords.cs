namespace VendorRisk.Papers.Vendors;

/// <summary>Words for companies that take a contract together, and for their roles in the group, as parts of expressions.</summary>
internal static class GroupWords
{
    public const string Group = "(?:共同企業体|共同事業体|共同体|企業共同体|企業連合体?|連合体|コンソーシアム|ジョイントベンチャー|(?<![A-Za-z])JV(?![A-Za-z])|企業グループ)";

    public const string Lead = "(?:代表(?:構成員|構成企業|構成団体|企業|団体|法人|事業者|会社|者(?!取締))|主?幹事(?:会社|企業|法人|事業者|社|団体)?|リーダー(?:企業|会社)|統括(?:企業|会社))";

    public const string Member = "(?:(?:その他|他)?の?(?:構成(?:員|企業|団体|法人|事業者|会社|社)|参(?:加|画)企業|メンバー(?:企業)?))";
}
