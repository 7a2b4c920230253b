namespace VendorRisk.Monitoring.Sending;

/// <summary>Where an address leads.</summary>
internal enum AddressReach
{
    /// <summary>Out into the internet.</summary>
    Public,

    /// <summary>To this machine or into a network of the office's own: by a setting alone.</summary>
    Private,

    /// <summary>To nothing that a receiver could be: the link's own addresses with the metadata services of clouds, groups, reserved and translated addresses.</summary>
    Never,
}
