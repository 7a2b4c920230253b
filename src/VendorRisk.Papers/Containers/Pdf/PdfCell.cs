namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>A ruled cell, by the lines around it.</summary>
internal readonly record struct PdfCell(double Left, double Top, double Right, double Bottom);
