using System.Collections;
using System.Text.Json;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>The main job, done by a program that knows nothing but the description.</summary>
public sealed class GeneratedClientTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Subcontractor = "北海道トッパン・フォームズ株式会社";

    [Fact]
    public async Task Client_MadeFromTheDescription_DoesTheMainJob()
    {
        using HttpClient program = await host.ProgramAsync(ApiHost.Procurement, "Read", "Write");
        GeneratedClient client = await GeneratedClient.OfAsync(program);

        // Reads a paper without saving it, then saves it: both say the same.
        dynamic reading = await client.CallAsync("ReadPaper", ("name", "kyufukin.txt"), ("body", new MemoryStream(ApiHost.Paper)));
        dynamic saved = await client.CallAsync("CreateEngagement", ("name", "kyufukin.txt"), ("why", "取込"), ("body", new MemoryStream(ApiHost.Paper)));
        string id = saved.Id;
        dynamic before = await client.CallAsync("GetEngagement", ("id", id));
        ((double)before.Assessment.Residual).ShouldBe((double)reading.Assessment.Residual);
        ((string[])Rules(before)).ShouldBe((string[])Rules(reading));
        ((string[])Rules(before)).ShouldContain("subcontracting.consent-missing");

        // Corrects a fact and records the consent, each on the revision that it read.
        object edit = client.New("FactEditBody", ("Kind", Enum.Parse(client.TypeOf("FactsEditKind"), "Correct")), ("Path", "people/count"), ("Value", JsonSerializer.SerializeToElement(12)));
        IList edits = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(edit.GetType()))!;
        edits.Add(edit);
        dynamic corrected = await client.CallAsync("CorrectFacts", ("id", id), ("ifmatch", "\"1\""), ("body", client.New("CorrectionsBody", ("Why", "人数の訂正"), ("Edits", edits))));
        ((long)corrected.Revision, (int)corrected.Version).ShouldBe((2L, 2));
        await client.CallAsync(
            "RecordConsent", ("id", id), ("ifmatch", "\"2\""),
            ("body", client.New("ConsentBody", ("Why", "承諾"), ("Vendor", Subcontractor), ("Date", new DateTimeOffset(2020, 4, 1, 0, 0, 0, TimeSpan.Zero)), ("Reference", "6産第1号"))));

        dynamic after = await client.CallAsync("GetEngagement", ("id", id));
        ((double)after.Assessment.Residual).ShouldBeLessThan((double)before.Assessment.Residual);
        ((string)after.Assessment.Grade).ShouldNotBe((string)before.Assessment.Grade);
        ((string[])Rules(after)).ShouldNotContain("subcontracting.consent-missing");
        ((string)after.Current.SavedBy).ShouldContain("トークン「試験の取込」");

        // And takes the paper along.
        dynamic file = await client.CallAsync("ExportPaper", ("id", id));
        using MemoryStream content = new();
        await ((Stream)file.Stream).CopyToAsync(content);
        content.ToArray().AsSpan(0, 2).SequenceEqual("PK"u8).ShouldBeTrue("a Word file");
    }

    private static string[] Rules(dynamic judged)
    {
        List<string> rules = [];
        foreach (dynamic finding in judged.Assessment.Findings)
        {
            rules.Add((string)finding.Rule);
        }

        return [.. rules];
    }
}
