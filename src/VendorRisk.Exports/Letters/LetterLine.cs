namespace VendorRisk.Exports.Letters;

/// <summary>A paragraph of a letter.</summary>
/// <param name="Text">Its words; each line break begins a further paragraph.</param>
/// <param name="IsHeading">Whether it heads what follows.</param>
public sealed record LetterLine(string Text, bool IsHeading = false)
{
    /// <summary>A paragraph of running words.</summary>
    public static implicit operator LetterLine(string text) => new(text);

    /// <summary>A heading.</summary>
    public static LetterLine Heading(string text) => new(text, IsHeading: true);
}
