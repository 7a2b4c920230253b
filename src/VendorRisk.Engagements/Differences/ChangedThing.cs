namespace VendorRisk.Engagements;

/// <summary>What a change is about.</summary>
public enum ChangedThing
{
    /// <summary>A vendor of the chain (事業者): another one, one more, one less.</summary>
    Vendor,

    /// <summary>A form of the paper (個票).</summary>
    Sheet,

    /// <summary>An item of information (情報項目) or what is said of it.</summary>
    Item,

    /// <summary>Whether a list of items is open-ended, or only points at another paper.</summary>
    ItemList,

    /// <summary>The contract's, link's or use's term (期間).</summary>
    Term,

    /// <summary>The part of the term in which personal information is handled.</summary>
    Handling,

    /// <summary>How many people or households are concerned.</summary>
    People,

    /// <summary>A medium (記録媒体), listed or used.</summary>
    Medium,

    /// <summary>A service on the internet.</summary>
    Cloud,

    /// <summary>A certification that the paper states.</summary>
    Certification,

    /// <summary>What is demanded of a vendor still to be chosen.</summary>
    SelectionCondition,

    /// <summary>A consent to re-entrusting.</summary>
    Consent,

    /// <summary>A movement of personal information (受渡し).</summary>
    Hop,

    /// <summary>A task of the outsourced work (委託の内容).</summary>
    Work,

    /// <summary>Whether work is re-entrusted, and which.</summary>
    Reentrustment,

    /// <summary>A free-text safeguard (対策) or what it covers.</summary>
    Safeguard,

    /// <summary>An answer of the checklist (チェックリスト).</summary>
    ChecklistAnswer,

    /// <summary>A set of special clauses (特記事項), its topics and terms.</summary>
    Clause,

    /// <summary>When the data must be erased, and proof that it was.</summary>
    Erasure,

    /// <summary>Taking data out of its place.</summary>
    CarryOut,

    /// <summary>People in need of protection.</summary>
    ProtectedPersons,

    /// <summary>A demand for a guideline for cloud providers.</summary>
    GuidelineDemand,

    /// <summary>A phase of a system development, or the data it is tested with.</summary>
    Development,

    /// <summary>A period of work given outside the terms.</summary>
    WorkWindow,

    /// <summary>The provision the paper rests on.</summary>
    LegalBasis,

    /// <summary>An attachment that the paper names.</summary>
    Attachment,

    /// <summary>What the register knows of a vendor, and candidates from it.</summary>
    Register,

    /// <summary>Title, department, programme, purpose, people concerned, reasons: what describes the matter.</summary>
    Description,

    /// <summary>A word that cannot be meant.</summary>
    Wording,
}
