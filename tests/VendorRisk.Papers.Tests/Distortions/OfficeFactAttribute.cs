using VendorRisk.Papers.Tests.Containers;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>A fact about papers that went through other programs: skipped, with the reason, where one of them or the real papers are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OfficeFactAttribute : FactAttribute
{
    public OfficeFactAttribute() => Skip = !OfficeSuite.IsInstalled ? "LibreOffice (/usr/bin/soffice) is not installed."
        : PopplerFactAttribute.Missing;
}
