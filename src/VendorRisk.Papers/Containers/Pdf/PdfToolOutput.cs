namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>What a program left behind.</summary>
internal sealed record PdfToolOutput(int ExitCode, byte[] Bytes, string Complaint);
