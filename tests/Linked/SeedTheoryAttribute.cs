namespace VendorRisk.Tests;

/// <summary>A theory about the real papers: skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedTheoryAttribute : TheoryAttribute
{
    public SeedTheoryAttribute() => Skip = Seeds.Present ? null : Seeds.AbsentReason;
}
