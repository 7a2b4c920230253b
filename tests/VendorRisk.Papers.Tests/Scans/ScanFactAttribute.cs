using VendorRisk.Papers.Containers.Scans;
using VendorRisk.Papers.Tests.Distortions;

namespace VendorRisk.Papers.Tests.Scans;

/// <summary>A fact about recognised pictures: skipped, with the reason, where a program for it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ScanFactAttribute : FactAttribute
{
    public ScanFactAttribute() => Skip = !OfficeSuite.IsInstalled ? "LibreOffice (/usr/bin/soffice) is not installed."
        : !ScanReader.IsInstalled ? "tesseract with its Japanese data (tesseract-ocr-jpn) or poppler-utils is not installed." : null;
}
