namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>A fact that needs a real browser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Present ? null : Chromium.AbsentReason;
}
