namespace VendorRisk.Registry;

/// <summary>
/// Hears of changes after they are stored. An observer must not fail the change: what it throws is logged and nothing is undone, so it must be able
/// to catch up by itself.
/// </summary>
public interface IRegistryObserver
{
    /// <summary>A vendor changed.</summary>
    Task ChangedAsync(RegistryEvent news, CancellationToken cancellation);
}
