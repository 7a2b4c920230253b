using System.Text.RegularExpressions;

namespace VendorRisk.Testing;

/// <summary>Enters a host as one of its sample people, as the page for signing in does.</summary>
internal static partial class SampleEntry
{
    public const string Administrator = "見本：管理者（すべての役割）";

    /// <param name="client">A client that keeps cookies.</param>
    /// <param name="host">The host's address.</param>
    /// <param name="name">The sample person's name.</param>
    public static async Task EnterAsync(HttpClient client, Uri host, string name = Administrator)
    {
        Uri page = new(host, "/sign-in");
        string shown = await client.GetStringAsync(page);
        Dictionary<string, string> form = new(StringComparer.Ordinal)
        {
            ["_handler"] = "sample",
            ["__RequestVerificationToken"] = Token().Match(shown).Groups[1].Value,
            ["Sample"] = Person().Matches(shown).Single(button => System.Net.WebUtility.HtmlDecode(button.Groups[2].Value) == name).Groups[1].Value,
        };
        using FormUrlEncodedContent content = new(form);
        using HttpResponseMessage answer = await client.PostAsync(page, content);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"Sample\" value=\"([^\"]+)\"[^>]*>([^<]+)</button>")]
    private static partial Regex Person();
}
