namespace VendorRisk.Papers.Tests.Containers;

/// <summary>A fact that needs poppler's programs: skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PopplerFactAttribute : FactAttribute
{
    public PopplerFactAttribute() => Skip = Missing;

    public static string? Missing => File.Exists("/usr/bin/pdftotext") && File.Exists("/usr/bin/pdftocairo") ? null : "poppler-utils (/usr/bin/pdftotext, /usr/bin/pdftocairo) is not installed.";
}
