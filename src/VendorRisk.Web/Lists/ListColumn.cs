namespace VendorRisk.Web.Lists;

/// <summary>A column of a list that an office fills in. Its words are Japanese whatever language the pages are read in: they stand in the office's file.</summary>
/// <param name="Head">Its head.</param>
/// <param name="How">How it is filled in.</param>
/// <param name="Example">What the template's example says; invented.</param>
/// <param name="Needed">Whether every row needs it.</param>
internal sealed record ListColumn(string Head, string How, string Example, bool Needed = false)
{
    /// <summary>Other heads that mean the same.</summary>
    public string[] Also { get; init; } = [];
}
