namespace VendorRisk.Web.Preview;

/// <summary>What a highlighted span is about; each kind has its own mark, not only its own colour.</summary>
public enum SpanKind
{
    /// <summary>事業者.</summary>
    Vendor,

    /// <summary>情報項目, people.</summary>
    Item,

    /// <summary>期間.</summary>
    Term,

    /// <summary>媒体・受渡し.</summary>
    Flow,

    /// <summary>対策.</summary>
    Safeguard,

    /// <summary>チェックリスト.</summary>
    Answer,

    /// <summary>特記事項.</summary>
    Clause,

    /// <summary>Anything else.</summary>
    Other,
}
