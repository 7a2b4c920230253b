namespace VendorRisk.Application;

/// <summary>What is to be done to an installed plugin.</summary>
/// <param name="CommandId">Made once per intention.</param>
/// <param name="Why">The reason.</param>
/// <param name="Plugin">The plugin.</param>
/// <param name="ExpectedRevision">The revision the change is based on.</param>
/// <param name="Version">The version to activate, the newest one when null; disabling and removing concern the whole plugin.</param>
public sealed record PluginChange(Guid CommandId, string Why, string Plugin, long ExpectedRevision, string? Version = null);
