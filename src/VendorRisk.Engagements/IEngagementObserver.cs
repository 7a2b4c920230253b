namespace VendorRisk.Engagements;

/// <summary>Hears of changes after they are stored. An observer must not fail the change: it is called once the change is safe.</summary>
public interface IEngagementObserver
{
    /// <summary>A version was saved.</summary>
    Task VersionSavedAsync(EngagementVersionSaved saved, CancellationToken cancellation);
}
