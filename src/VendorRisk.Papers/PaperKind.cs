namespace VendorRisk.Papers;

/// <summary>
/// What kind of paper was read. Papers of no kind here (minutes, tender notices, letters …) are refused, see <see cref="PaperReading.Refusals"/>.
/// New members are added at the end.
/// </summary>
public enum PaperKind
{
    /// <summary>An agenda paper (付議事項, 諮問・報告事項), or a draft of one. Assessed.</summary>
    Agenda,

    /// <summary>A specification of the work (仕様書). Assessed.</summary>
    Specification,

    /// <summary>A privacy impact assessment of individual numbers (特定個人情報保護評価書). Assessed.</summary>
    Pia,

    /// <summary>Special clauses (特記事項) and nothing else: topics, no grade.</summary>
    Clauses,

    /// <summary>A checklist and nothing else: no grade.</summary>
    Checklist,

    /// <summary>A vendor's request for consent to re-entrusting (再委託承諾申請書): no grade.</summary>
    ConsentRequest,
}
