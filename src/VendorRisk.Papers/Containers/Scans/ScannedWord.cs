namespace VendorRisk.Papers.Containers.Scans;

/// <summary>A word that was recognised.</summary>
/// <param name="Text">The word.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Line">Which line of the strip it belongs to.</param>
/// <param name="Confidence">How sure the program is, 0 to 100.</param>
internal sealed record ScannedWord(string Text, ScanArea At, string Line, double Confidence);
