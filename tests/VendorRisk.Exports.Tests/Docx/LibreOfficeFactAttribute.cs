namespace VendorRisk.Exports.Tests.Docx;

/// <summary>A fact that needs LibreOffice and poppler: skipped, with the reason, where one is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.AbsentReason;
}
