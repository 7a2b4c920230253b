namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>A theory that needs a real browser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Present ? null : Chromium.AbsentReason;
}
