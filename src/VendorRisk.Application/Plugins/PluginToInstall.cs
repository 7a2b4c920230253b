namespace VendorRisk.Application;

/// <summary>A plugin, or a further version of one, to be installed.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Content">The ZIP file; read once, from where it stands.</param>
public sealed record PluginToInstall(Guid CommandId, string Why, Stream Content);
