using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Vendors;

/// <summary>A company named in running text.</summary>
/// <param name="Name">Its name with its legal form.</param>
/// <param name="Start">Where it starts in the folded text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CompanyMention(PaperText Name, int Start, int End);
