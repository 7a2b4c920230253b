namespace VendorRisk.Exports;

/// <summary>One vendor of the chain as it is printed.</summary>
/// <param name="Tier">委託先, 再委託先 …</param>
/// <param name="Name">Its name.</param>
/// <param name="Parent">Who entrusts it.</param>
/// <param name="Grade">The grade it alone would give; empty where none is given.</param>
/// <param name="Certifications">Certifications and cloud services, one a line.</param>
/// <param name="Findings">How many findings are about it.</param>
public sealed record ChainLine(string Tier, string Name, string Parent, string Grade, string Certifications, int Findings);
