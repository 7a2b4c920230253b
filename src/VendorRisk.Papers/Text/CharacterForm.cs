namespace VendorRisk.Papers.Text;

/// <summary>What folding does with a character.</summary>
internal enum CharacterForm : byte
{
    /// <summary>Nothing; spaces beside it mean something.</summary>
    Other,

    /// <summary>Nothing; spaces beside it are layout.</summary>
    Japanese,

    /// <summary>It parts words.</summary>
    Space,

    /// <summary>Others take its place.</summary>
    Replaced,

    /// <summary>It joins the letter before it, where there is a letter for both: voicing, accents.</summary>
    Joined,

    /// <summary>It is not seen.</summary>
    Invisible,

    /// <summary>The first half of a character of two units.</summary>
    Pair,
}
