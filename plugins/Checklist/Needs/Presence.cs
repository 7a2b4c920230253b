namespace VendorRisk.Plugins.Checklist;

/// <summary>Whether an object is in the work. Not having read of it is not the same as its absence.</summary>
internal enum Presence
{
    /// <summary>The facts do not tell.</summary>
    Unknown,

    /// <summary>A fact shows it.</summary>
    Present,

    /// <summary>The facts are there, and they exclude it.</summary>
    Absent,
}
