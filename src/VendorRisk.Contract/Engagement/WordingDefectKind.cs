namespace VendorRisk.Contract;

/// <summary>Kinds of wording defects.</summary>
public enum WordingDefectKind
{
    /// <summary>The form names another party than the one that must act (委託先 for 区, say).</summary>
    WrongParty,

    /// <summary>A word garbled by scanning or conversion.</summary>
    Garbled,
}
