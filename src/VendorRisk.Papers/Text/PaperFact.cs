using VendorRisk.Contract;

namespace VendorRisk.Papers.Text;

/// <summary>Facts from pieces of a paper.</summary>
internal static class PaperFact
{
    /// <summary>The words of the piece on one line; unknown when it is empty, not applicable when it is struck out with stars.</summary>
    public static Fact<string> Of(PaperText text)
    {
        if (text.IsEmpty)
        {
            return new();
        }

        string words = text.Words.Replace("\n", " ", StringComparison.Ordinal).Trim();
        return IsNone(text) ? Fact.NotApplicable<string>("該当なし", text.WholeSource()) : Fact.Known(words, text.WholeSource());
    }

    /// <summary>A title: cut lines and cell lines belong together without a space.</summary>
    public static Fact<string> TitleOf(PaperText text) =>
        text.IsEmpty ? new() : Fact.Known(text.Words.Replace("\n", "", StringComparison.Ordinal).Trim(), text.WholeSource());

    public static Fact<T> Of<T>(T value, PaperText text)
        where T : notnull =>
        Fact.Known(value, text.WholeSource());

    /// <summary><c>*****</c> and bare words for "none".</summary>
    public static bool IsNone(PaperText text) =>
        text.Folded.Trim('*', ' ').Length == 0 || text.Folded is "なし" or "無し" or "無" or "該当なし" or "-" or "―" or "ー" or "特になし";
}
