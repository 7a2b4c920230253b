namespace VendorRisk.Web.Plugins;

/// <summary>Enabling, upgrading and going back are one act: activating a version.</summary>
internal enum PluginActKind
{
    Activate,
    Disable,
    Remove,
}
