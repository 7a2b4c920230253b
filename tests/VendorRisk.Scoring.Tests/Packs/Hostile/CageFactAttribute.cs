using VendorRisk.Linked.Workers;

namespace VendorRisk.Scoring.Tests.Packs.Hostile;

/// <summary>A test of what the operating system adds; left out where it adds nothing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CageFactAttribute : FactAttribute
{
    public CageFactAttribute() => Skip = WorkerCage.IsThere ? null : "This system gives no namespaces to shut a worker in.";
}
