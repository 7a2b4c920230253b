namespace VendorRisk.Contract;

/// <summary>A text in both languages of the product.</summary>
/// <param name="Ja">Japanese.</param>
/// <param name="En">English.</param>
public sealed record LocalizedText(string Ja, string En);
