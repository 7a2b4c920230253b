namespace VendorRisk.Engagements;

/// <summary>Why a stored engagement may be the one a paper is about.</summary>
public enum LikenessGround
{
    /// <summary>The title is the same.</summary>
    SameTitle,

    /// <summary>The title is alike.</summary>
    AlikeTitle,

    /// <summary>The department is the same.</summary>
    Department,

    /// <summary>The programme is the same.</summary>
    Programme,

    /// <summary>A vendor is the same.</summary>
    Vendor,
}
