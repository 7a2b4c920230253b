using System.Collections.Immutable;
using System.IO.Compression;
using VendorRisk.Engagements;
using VendorRisk.PluginHost.Signing;
using VendorRisk.Scoring.Packs;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Packs.Library;

/// <summary>What must not get in, does not; and whoever offered it reads everything that is wrong.</summary>
public sealed class HostileInstallTests : IAsyncLifetime
{
    private const string Nothing = "return RuleResult.Nothing;";
    private TemporaryLibrary _library = null!;

    public async Task InitializeAsync() => _library = await new TemporaryLibrary(TestServer.Sqlite).StartAsync();

    public async Task DisposeAsync() => await _library.DisposeAsync();

    [Fact]
    public async Task Install_ZipThatPointsOutside_IsRefusedAndWritesNothing()
    {
        string zip = _library.Zip("Guest", Nothing);
        using (ZipArchive archive = ZipFile.Open(zip, ZipArchiveMode.Update))
        {
            using StreamWriter outside = new(archive.CreateEntry("../../outside.txt").Open());
            await outside.WriteAsync("x");
        }

        (await RefusedAsync(zip)).ShouldContain(p => p.Contains("outside.txt", StringComparison.Ordinal));
        Directory.Exists(_library.Installed).ShouldBeFalse();
    }

    [Fact]
    public async Task Install_TamperedAndUnlistedFiles_SaysAllAtOnce()
    {
        ImmutableArray<string> problems = await RefusedAsync(_library.Zip("Guest", Nothing, spoil: folder =>
        {
            File.AppendAllText(Path.Combine(folder, "Guest.dll"), "x");
            File.WriteAllText(Path.Combine(folder, "more.txt"), "x");
        }));
        problems.ShouldContain(p => p.Contains("Guest.dll", StringComparison.Ordinal) && p.Contains("SHA-256", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains("more.txt", StringComparison.Ordinal));
        (await _library.Packs.HistoryAsync("Guest")).ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            e => e.Kind.ShouldBe(PackEventKind.Refused), e => e.Detail!.ShouldContain("more.txt"));
    }

    [Fact]
    public async Task Install_FilesAndNetwork_IsRefusedWithWhatWasFound()
    {
        ImmutableArray<string> problems = await RefusedAsync(_library.Zip(
            "Guest", "System.IO.File.ReadAllText(\"x\"); new System.Net.Sockets.TcpClient(); Environment.Exit(1); return RuleResult.Nothing;"));
        foreach (string what in new[] { "System.IO.File", "System.Net.Sockets.TcpClient", "System.Environment.Exit" })
        {
            problems.ShouldContain(p => p.Contains(what, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Install_NewerContract_IsRefused() =>
        (await RefusedAsync(_library.Zip("Guest", Nothing, spoil: folder => Rewrite(folder, "\"contract\": \"1.0\"", "\"contract\": \"9.0\""))))
            .ShouldHaveSingleItem().ShouldContain("契約 9.0");

    [Fact]
    public async Task Install_IdOfAShippedPack_IsRefused() =>
        (await RefusedAsync(_library.Zip("Shipped", Nothing))).ShouldHaveSingleItem().ShouldContain("本体に付いています");

    [Fact]
    public async Task Install_SameVersionWithOtherContent_IsRefusedAndNamesWhoseItIs()
    {
        await _library.InstallAsync(_library.Zip("Guest", Nothing));
        (await RefusedAsync(_library.Zip("Guest", "return null!;"))).ShouldHaveSingleItem().ShouldSatisfyAllConditions(p => p.ShouldContain("佐藤"), p => p.ShouldContain("版を上げる"));
    }

    [Fact]
    public async Task Install_PackThatThrowsWhileItLoads_IsRefusedByItsWorker()
    {
        _library.Offered.With("Guest", "public sealed class A : RulePack { public A() { throw new InvalidOperationException(\"組立て失敗\"); } public override string Id => \"Guest\"; public override ImmutableArray<Rule> Rules => default; }");
        (await RefusedAsync(Path.Combine(_library.Offered.Folder.FullName, "Guest"))).ShouldHaveSingleItem().ShouldContain("失敗");
    }

    [Theory]
    [InlineData("", "確認", "だれが")]
    [InlineData("佐藤", " ", "理由")]
    public async Task Install_WithoutWhoOrWhy_IsRejected(string who, string why, string says)
    {
        PackChange change = await _library.Packs.InstallAsync(new InstallPack(_library.Zip("Guest", Nothing), new ChangeOrigin(Guid.NewGuid(), who, why)));
        change.ShouldBeOfType<PackChange.Rejected>().Problems.ShouldHaveSingleItem().ShouldContain(says);
    }

    [Fact]
    public async Task Install_WhereASignatureIsAskedFor_TakesOnlyWhatAnAllowedKeySigned()
    {
        DirectoryInfo keys = Directory.CreateTempSubdirectory("keys");
        SigningKeys key = SigningKeys.New();
        await File.WriteAllTextAsync(Path.Combine(keys.FullName, "minato.pem"), key.PublicPem);
        await using TemporaryLibrary strict = await new TemporaryLibrary(TestServer.Sqlite) { KeysFolder = keys.FullName }.StartAsync();

        (await strict.InstallAsync(strict.Zip("Guest", Nothing))).ShouldBeOfType<PackChange.Rejected>().Problems.ShouldHaveSingleItem().ShouldContain("署名");
        string signed = strict.Zip("Guest", Nothing, spoil: folder => File.WriteAllText(
            Path.Combine(folder, PackSignature.FileName), PackSignature.Sign(File.ReadAllBytes(Path.Combine(folder, "plugin.json")), key.PrivatePem)));
        (await strict.InstallAsync(signed)).ShouldBeOfType<PackChange.Saved>();
        (await strict.EntryAsync("Guest")).Versions.ShouldHaveSingleItem().Signer.ShouldBe("minato");
        keys.Delete(recursive: true);
    }

    private async Task<ImmutableArray<string>> RefusedAsync(string path) => (await _library.InstallAsync(path)).ShouldBeOfType<PackChange.Rejected>().Problems;

    private static void Rewrite(string folder, string from, string to)
    {
        string manifest = Path.Combine(folder, "plugin.json");
        string text = File.ReadAllText(manifest);
        text.ShouldContain(from);
        File.WriteAllText(manifest, text.Replace(from, to, StringComparison.Ordinal));
    }
}
