namespace VendorRisk.Papers.Pieces;

/// <summary>A sentence, or a line without a full stop, as printed.</summary>
/// <param name="Line">Its first line.</param>
/// <param name="Words">Its words.</param>
/// <param name="StartsParagraph">Whether a paragraph starts with it.</param>
internal sealed record PassageSentence(int Line, string Words, bool StartsParagraph)
{
    /// <summary>Whether it is running text rather than an entry of a list or a table.</summary>
    public bool IsRunning => Words.EndsWith('。') || Words.StartsWith('※');
}
