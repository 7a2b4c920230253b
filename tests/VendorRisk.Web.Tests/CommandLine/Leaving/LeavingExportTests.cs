using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Engagements;
using VendorRisk.People;
using VendorRisk.Testing;
using VendorRisk.Web.CommandLine.Leaving;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Engagements;
using VendorRisk.Web.Upload;
using VendorRisk.Web.Workspace;

namespace VendorRisk.Web.Tests.CommandLine.Leaving;

/// <summary>An office that leaves takes everything along in forms that need no product of ours, and nothing that lets somebody in.</summary>
public sealed class LeavingExportTests
{
    [Fact]
    public async Task Everything_IsThereWithItsHash_OriginalsByteForByte_AndNoSecret()
    {
        await using TemporaryProduct product = await TemporaryProduct.StartedAsync();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-leaving-");
        try
        {
            byte[] paper = Encoding.UTF8.GetBytes(DraftPaper.Words);
            string id = await SavedAsync(product, paper);
            string purged = await SavedAsync(product, Encoding.UTF8.GetBytes(DraftPaper.Words.Replace("検診", "健診", StringComparison.Ordinal)));
            (await product.Get<PurgeDesk>().PurgeAsync(purged, Guid.NewGuid(), 1, "名簿のため", CancellationToken.None)).Problems.ShouldBeEmpty();
            await product.Get<IPeople>().AddAsync(new NewPerson("suzuki", "鈴木 花子", "correct horse battery", [new Post(Role.Procurement, null, new DateOnly(2026, 4, 1))]), new ChangeOrigin(Guid.NewGuid(), "管理者", "着任"));
            await product.SettleAsync();

            ImmutableArray<LeavingFile> files;
            await using (LeavingStore store = await LeavingStore.OpenAsync(product.Get<StoreSettings>(), product.Get<DataDirectory>(), CancellationToken.None))
            {
                files = await new LeavingExport(store, folder).RunAsync(new DateTimeOffset(2026, 11, 30, 0, 0, 0, TimeSpan.Zero), CancellationToken.None);
            }

            foreach (LeavingFile file in files)
            {
                byte[] written = await File.ReadAllBytesAsync(Path.Combine(folder.FullName, file.Path));
                (written.Length, Convert.ToHexStringLower(SHA256.HashData(written))).ShouldBe(((int)file.Bytes, file.Hash), file.Path);
            }

            JsonElement[] versions = Lines(folder, "versions");
            JsonElement version = versions.Single(row => row.GetProperty("EngagementId").GetString() == id);
            version.GetProperty("Facts").GetProperty("title").GetProperty("value").GetString().ShouldBe("検診の案内はがきの発送の委託について");
            string hash = version.GetProperty("PaperHash").GetString()!;
            JsonElement original = Lines(folder, "originals").Single(row => row.GetProperty("Hash").GetString() == hash);
            (await File.ReadAllBytesAsync(Path.Combine(folder.FullName, original.GetProperty("Content").GetProperty("file").GetString()!))).ShouldBe(paper);
            string gone = versions.Single(row => row.GetProperty("EngagementId").GetString() == purged).GetProperty("PaperHash").GetString()!;
            Lines(folder, "originals").Single(row => row.GetProperty("Hash").GetString() == gone).GetProperty("Content").ValueKind.ShouldBe(JsonValueKind.Null);
            Lines(folder, "purges").ShouldHaveSingleItem().GetProperty("Why").GetString().ShouldBe("名簿のため");
            Lines(folder, "assessed-facts").ShouldContain(row => row.GetProperty("Content").ValueKind == JsonValueKind.Object);
            string[] secrets = ["PasswordHash", "Stamp", "CodeKey", "NewCodeKey", "CodeStep"];
            Lines(folder, "people").ShouldHaveSingleItem().GetProperty("Name").GetString().ShouldBe("鈴木 花子");
            Lines(folder, "people").SelectMany(row => row.EnumerateObject()).Select(column => column.Name).ShouldNotContain(name => secrets.Contains(name));
            Lines(folder, "log-engagements").Length.ShouldBeGreaterThan(5);
            (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "index.csv"))).Split("\r\n").Length.ShouldBe(files.Length + 2);
            (await File.ReadAllTextAsync(Path.Combine(folder.FullName, "README.md"))).ShouldContain("| `versions.jsonl` |");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string> SavedAsync(TemporaryProduct product, byte[] paper)
    {
        PaperDesk desk = product.Get<PaperDesk>();
        return (await desk.SaveAsync(await desk.AimAsync(await desk.PreviewAsync(paper, "案.txt", CancellationToken.None), "", CancellationToken.None), null, "点検", CancellationToken.None)).Id.ShouldNotBeNull();
    }

    private static JsonElement[] Lines(DirectoryInfo folder, string kind) => [.. File.ReadAllLines(Path.Combine(folder.FullName, kind + ".jsonl")).Select(line => JsonElement.Parse(line))];
}
