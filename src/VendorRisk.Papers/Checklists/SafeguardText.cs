namespace VendorRisk.Papers.Checklists;

/// <summary>How a safeguard's words look.</summary>
internal static class SafeguardText
{
    /// <summary>Whether words end as a sentence does, with or without its stop; labels end in nouns, words that a page cut in whatever it cut.</summary>
    public static bool Ends(string folded) =>
        folded.Length > 0 && (folded[^1] is '。' or 'る' or 'た' or 'す' or 'う' or 'か' || folded.EndsWith("ない", StringComparison.Ordinal) || folded.EndsWith("こと", StringComparison.Ordinal));
}
