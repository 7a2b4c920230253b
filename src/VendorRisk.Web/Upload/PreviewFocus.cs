using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace VendorRisk.Web.Upload;

/// <summary>Where the reader of a preview looks.</summary>
/// <param name="Line">The line of the paper that a source link led to.</param>
/// <param name="Category">The category that findings are narrowed to; empty for all.</param>
/// <param name="Link">The vendor that findings are narrowed to; empty for all.</param>
internal sealed record PreviewFocus(int? Line, string Category, string Link)
{
    public static PreviewFocus Nowhere { get; } = new(null, string.Empty, string.Empty);

    /// <summary>Follows a link of the preview, which stays on the page: the line stands in the fragment, a vendor's findings in the query.</summary>
    public PreviewFocus MovedTo(Uri target) => this with
    {
        Line = target.Fragment.StartsWith("#L", StringComparison.Ordinal) && int.TryParse(target.Fragment.AsSpan(2), CultureInfo.InvariantCulture, out int line) ? line : Line,
        Link = QueryHelpers.ParseQuery(target.Query).TryGetValue("link", out var chosen) ? chosen.ToString() : Link,
    };

    public PreviewFocus Narrowed(string category, string link) => this with { Category = category, Link = link };
}
