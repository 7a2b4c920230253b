namespace VendorRisk.Exports;

/// <summary>A mark that a form may use.</summary>
/// <param name="Name">Its name, as written between the braces.</param>
/// <param name="Meaning">What it gives way to, in Japanese.</param>
/// <param name="Within">The repeated part it may stand in; empty for anywhere.</param>
/// <param name="Repeats">Whether it is a repeated part, written with # and /.</param>
/// <param name="Required">Whether a form must have it.</param>
public sealed record Placeholder(string Name, string Meaning, string Within = "", bool Repeats = false, bool Required = false)
{
    /// <summary>As it is written in the form.</summary>
    public string Written => Repeats ? $"{{{{#{Name}}}}} … {{{{/{Name}}}}}" : $"{{{{{Name}}}}}";
}
