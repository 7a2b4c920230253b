namespace VendorRisk.Papers.Text;

/// <summary>Ways of numbering headings.</summary>
internal enum HeadingStyle
{
    /// <summary>1, 1.</summary>
    Plain,

    /// <summary>第1, 第1条</summary>
    Ordinal,

    /// <summary>(1)</summary>
    Bracketed,

    /// <summary>(ア), (一)</summary>
    BracketedLetter,

    /// <summary>①</summary>
    Circled,

    /// <summary>ア</summary>
    Kana,

    /// <summary>Ⅰ</summary>
    Roman,

    /// <summary>一</summary>
    Kanji,
}
