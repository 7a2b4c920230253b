namespace VendorRisk.Contract;

/// <summary>Which law a paper or a clause set rests on.</summary>
public enum LegalRegime
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>The ward's own ordinance (個人情報保護条例), repealed with effect from 2023-04-01.</summary>
    Ordinance,

    /// <summary>The Act on the Protection of Personal Information (個人情報保護法), and the guidelines (要綱) made under it.</summary>
    Act,
}
