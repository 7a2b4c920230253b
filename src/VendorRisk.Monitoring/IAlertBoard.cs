using System.Collections.Immutable;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring;

/// <summary>The face of Monitoring: what somebody should look at. Every method is safe to call from many callers at once.</summary>
public interface IAlertBoard
{
    /// <summary>Brings the store's tables up to date; called once at start, harmless when called again.</summary>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>The open alerts, the nearest last day first, and when the register was last gone through.</summary>
    Task<AlertList> ListOpenAsync(CancellationToken cancellation = default);

    /// <summary>Acknowledges an alert: stored and durable, or all problems, or who has acknowledged it before.</summary>
    Task<AcknowledgeResult> AcknowledgeAsync(AcknowledgeAlert command, CancellationToken cancellation = default);

    /// <summary>Every alert ever raised for one vendor with who acknowledged it, oldest first; also after the vendor was removed.</summary>
    Task<ImmutableArray<AlertHistoryEntry>> HistoryAsync(VendorId id, CancellationToken cancellation = default);
}
