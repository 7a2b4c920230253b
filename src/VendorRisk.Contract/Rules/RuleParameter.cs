namespace VendorRisk.Contract;

/// <summary>A whole-number parameter that a policy may set.</summary>
/// <param name="Name">Its name, camel case.</param>
/// <param name="Default">The value without a policy.</param>
/// <param name="Minimum">The least allowed value.</param>
/// <param name="Maximum">The greatest allowed value.</param>
/// <param name="Description">What it means and its unit, in Japanese.</param>
public sealed record RuleParameter(string Name, int Default, int Minimum, int Maximum, string Description);
