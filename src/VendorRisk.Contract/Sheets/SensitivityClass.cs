namespace VendorRisk.Contract;

/// <summary>How sensitive an item is, most sensitive first.</summary>
public enum SensitivityClass
{
    /// <summary>A: 特定個人情報 (個人番号).</summary>
    SpecificPersonal,

    /// <summary>B: 要配慮個人情報, and what endangers life when it leaks (DV等支援措置).</summary>
    SpecialCare,

    /// <summary>C: what can be turned into money (口座, 税額, 決済).</summary>
    Financial,

    /// <summary>D: identifiers and links between people (住民番号, 世帯番号, 続柄).</summary>
    Identifier,

    /// <summary>D′: hints at nationality (通称名, 併記名).</summary>
    NationalityHint,

    /// <summary>E: contact and basic data (氏名, 住所, 生年月日).</summary>
    Contact,

    /// <summary>F: what says little of one person (年代, 居住地域).</summary>
    Low,

    /// <summary>Not in the lexicon: never counted as low.</summary>
    Unclassified,
}
