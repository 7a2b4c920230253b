namespace VendorRisk.PluginHost.Workers;

/// <summary>The plugin to load. The bytes travel with the request, so that a worker needs no file of the host's.</summary>
/// <param name="Id">The id its manifest gives.</param>
/// <param name="Assembly">The assembly, hash already compared.</param>
internal sealed record WorkerLoad(string Id, byte[] Assembly);
