namespace VendorRisk.Tests;

/// <summary>A fact about the real papers: skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute() => Skip = Seeds.Present ? null : Seeds.AbsentReason;
}
