namespace VendorRisk.Web.Hosting;

/// <summary>An address of this site to lead back to, from words that came with a request.</summary>
internal static class LocalAddress
{
    public const string Home = "/";

    private static readonly Uri Here = new("http://here.invalid/");

    /// <summary>
    /// The address, percent-encoded for a header; <see cref="Home"/> for whatever is no plain path of this site: control characters, a second slash or a
    /// backslash, which browsers read as another host, also once dots are resolved.
    /// </summary>
    /// <param name="asked">The words of the request.</param>
    public static string Of(string? asked)
    {
        if (asked is not ['/', ..] || asked.Any(c => char.IsControl(c) || char.IsSurrogate(c) || c == '\\') || !Uri.TryCreate(Here, asked, out Uri? full) || full.Host != Here.Host)
        {
            return Home;
        }

        string address = full.PathAndQuery + full.Fragment;
        return address.StartsWith("//", StringComparison.Ordinal) || address.Any(c => !char.IsAscii(c)) ? Home : address;
    }
}
