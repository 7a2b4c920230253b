namespace VendorRisk.Exports;

/// <summary>A finding as it is printed.</summary>
/// <param name="Severity">重大, 高 …</param>
/// <param name="Category">認証, 再委託 …</param>
/// <param name="Subject">The vendor it is about; empty for the whole engagement.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Evidence">Lines and quotes, one a line.</param>
/// <param name="Remedy">How to fix it, with the day by which where there is one.</param>
public sealed record FindingLine(string Severity, string Category, string Subject, string Message, string Evidence, string Remedy)
{
    /// <summary>That it is accepted, why, by whom and when; empty while it is open.</summary>
    public string Accepted { get; init; } = "";
}
