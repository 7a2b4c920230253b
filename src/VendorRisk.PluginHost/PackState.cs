namespace VendorRisk.PluginHost;

/// <summary>What became of a plugin.</summary>
public enum PackState
{
    /// <summary>Its rules judge.</summary>
    Active,

    /// <summary>Built against a contract this host does not have.</summary>
    Incompatible,

    /// <summary>Refused or broken: manifest, files, hash, type.</summary>
    Faulted,

    /// <summary>Switched off.</summary>
    Disabled,
}
