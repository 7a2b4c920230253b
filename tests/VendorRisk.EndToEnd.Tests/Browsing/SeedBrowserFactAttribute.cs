using VendorRisk.Tests;

namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>A fact that needs a real browser and the real papers: skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SeedBrowserFactAttribute : FactAttribute
{
    public SeedBrowserFactAttribute() => Skip = !Chromium.Present ? Chromium.AbsentReason : Seeds.Present ? null : Seeds.AbsentReason;
}
