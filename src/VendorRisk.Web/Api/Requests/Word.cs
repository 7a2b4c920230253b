namespace VendorRisk.Web.Api.Requests;

/// <summary>A choice in an address, in the words of the JSON: the framework takes names of members as they are written in code alone.</summary>
/// <param name="Value">What is chosen.</param>
internal readonly record struct Word<T>(T Value)
    where T : struct, Enum
{
    public static bool TryParse(string? text, out Word<T> word)
    {
        T value = default;
        bool read = text is not null && Enum.GetNames<T>().Contains(text, StringComparer.OrdinalIgnoreCase) && Enum.TryParse(text, ignoreCase: true, out value);
        word = new Word<T>(value);
        return read;
    }
}
