using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using VendorRisk.EndToEnd.Tests.Browsing;

namespace VendorRisk.EndToEnd.Tests.Plugins;

[Collection(SharedSite.Name)]
public sealed class PluginsTests(Site site)
{
    [BrowserFact]
    public async Task HostileZip_Uploaded_IsRefusedWithEveryProblemAndKeptInTheHistory()
    {
        await using Visit visit = await site.VisitAsync("/plugins");
        IPage page = visit.Page;
        await Assertions.Expect(page.Locator("section[aria-labelledby=shipped-title] tbody tr")).ToHaveCountAsync(9);

        await page.SetInputFilesAsync("#plugin-file:enabled", new FilePayload { Name = "guest.zip", MimeType = "application/zip", Buffer = Hostile() });
        await page.FillAsync("#install-why", "届いた配布物の確認");
        await page.ClickAsync("section[aria-labelledby=install-title] button[type=submit]");

        ILocator problems = page.Locator("section[aria-labelledby=install-title] .notice-fault");
        await Assertions.Expect(problems).ToContainTextAsync("outside.txt");
        await Assertions.Expect(problems).ToContainTextAsync("契約 9.0");
        await Assertions.Expect(problems).ToContainTextAsync("Guest.dll");
        await Assertions.Expect(page.Locator("#plugin-history tbody tr").First).ToContainTextAsync("届いた配布物の確認");
        visit.Complaints.ShouldBeEmpty();
    }

    /// <summary>An entry that points outside, a file that is not what the manifest says, a contract of tomorrow.</summary>
    private static byte[] Hostile()
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            string hash = new('0', 64);
            Write(zip, "plugin.json", $$"""{ "id": "Guest", "version": "1.0.0", "contract": "9.0", "assembly": "Guest.dll", "files": { "Guest.dll": "{{hash}}" } }""");
            Write(zip, "Guest.dll", "MZ");
            Write(zip, "../outside.txt", "x");
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using Stream entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
