using System.IO.Compression;
using System.Text;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Tests.Packs.Shipping;

public sealed class PackShipmentTests : IDisposable
{
    private readonly TestPlugins _plugins = new TestPlugins().With("City", TestPlugins.PackSource("City", "paper.city", "return RuleResult.Nothing;"), hashes: false);
    private readonly DirectoryInfo _out = Directory.CreateTempSubdirectory("shipped-");

    public PackShipmentTests() => Write("paper.city.md", "# 例\n");

    private string Folder => Path.Combine(_plugins.Folder.FullName, "City");

    private string Zip => Path.Combine(_out.FullName, "City.zip");

    [Fact]
    public void Pack_PutTogether_ListsEveryFileAndVerifies()
    {
        Write("City.pdb", "symbols");
        PackShipment shipment = Ship();
        shipment.Verification.Problems.ShouldBeEmpty();
        shipment.Files.Keys.ShouldBe(["City.dll", "paper.city.md"]);
        shipment.LeftOut.ShouldBe(["City.pdb"]);
        PackVerification verified = PackVerification.Of(Zip);
        verified.Problems.ShouldBeEmpty();
        (verified.Id, verified.Version, verified.HasSignature).ShouldBe(("City", "1.0.0", false));
        verified.Rules.ShouldHaveSingleItem().Id.ShouldBe("paper.city");
    }

    [Fact]
    public void Pack_PutTogetherTwice_IsTheSameBytes()
    {
        byte[] first = [.. Ship().Zip];
        File.SetLastWriteTimeUtc(Path.Combine(Folder, "paper.city.md"), new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Ship().Zip.ShouldBe(first);
    }

    [Fact]
    public void Pack_Signed_NamesItsSignerAndFailsWithOtherKeys()
    {
        SigningKeys own = SigningKeys.New();
        Ship(own.PrivatePem);
        PackVerification.Of(Zip, Allowed("minato", own)).Signer.ShouldBe("minato");
        PackVerification other = PackVerification.Of(Zip, Allowed("hoka", SigningKeys.New()));
        other.Signer.ShouldBeNull();
        other.Problems.ShouldHaveSingleItem().ShouldContain("署名");
        PackVerification.Of(Folder, Allowed("minato", own)).Problems.ShouldContain(p => p.Contains("署名"));
    }

    [Fact]
    public void Pack_ChangedAfterwards_SaysEveryProblemAtOnce()
    {
        Ship();
        using (ZipArchive zip = ZipFile.Open(Zip, ZipArchiveMode.Update))
        {
            zip.GetEntry("paper.city.md")!.Delete();
            Add(zip, "paper.city.md", "# 書き換えた頁\n");
            Add(zip, "extra.txt", "x");
            Add(zip, "../outside.txt", "x");
        }

        string[] problems = [.. PackVerification.Of(Zip).Problems];
        problems.Length.ShouldBe(3);
        problems.ShouldContain(p => p.Contains("paper.city.md の SHA-256"));
        problems.ShouldContain(p => p.StartsWith("extra.txt が", StringComparison.Ordinal));
        problems.ShouldContain(p => p.Contains("outside.txt"));
    }

    [Fact]
    public void Pack_WithoutPageAndWithAStrangePage_IsNotMade()
    {
        File.Delete(Path.Combine(Folder, "paper.city.md"));
        Write("paper.other.md", "# 別\n");
        PackShipment shipment = PackShipment.Of(Folder);
        shipment.Zip.ShouldBeEmpty();
        shipment.Verification.Problems.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{ "id": "City", "version": "1.0.0", "contract": "9.0", "assembly": "City.dll" }""", "契約 9.0")]
    [InlineData("""{ "id": "City", "version": "x", "contract": "1.0", "assembly": "City.dll" }""", "version")]
    [InlineData("""{ "id": "Town", "version": "1.0.0", "contract": "1.0", "assembly": "City.dll" }""", "Town")]
    [InlineData("""{ "id": "City", "version": "1.0.0", "contract": "1.0", "assembly": "None.dll" }""", "None.dll")]
    [InlineData("no json", "plugin.json")]
    public void Manifest_ThatIsWrong_IsNamedAndNothingIsMade(string manifest, string expected)
    {
        Write("plugin.json", manifest);
        PackShipment shipment = PackShipment.Of(Folder);
        shipment.Zip.ShouldBeEmpty();
        shipment.Verification.Problems.ShouldContain(p => p.Contains(expected));
    }

    [Theory]
    [InlineData("none.zip")]
    [InlineData("garbled.zip")]
    public void Path_ThatIsNoPack_IsOneProblem(string name)
    {
        File.WriteAllText(Path.Combine(_out.FullName, "garbled.zip"), "no zip");
        PackVerification.Of(Path.Combine(_out.FullName, name)).Problems.ShouldHaveSingleItem().ShouldContain("ください");
    }

    public void Dispose()
    {
        _plugins.Dispose();
        _out.Delete(recursive: true);
    }

    private PackShipment Ship(string? key = null)
    {
        PackShipment shipment = PackShipment.Of(Folder, key);
        File.WriteAllBytes(Zip, [.. shipment.Zip]);
        return shipment;
    }

    private AllowedKeys Allowed(string name, SigningKeys pair)
    {
        DirectoryInfo folder = _out.CreateSubdirectory("keys-" + name);
        File.WriteAllText(Path.Combine(folder.FullName, name + ".pem"), pair.PublicPem);
        return AllowedKeys.Read(folder.FullName);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    private static void Add(ZipArchive zip, string name, string text)
    {
        using Stream content = zip.CreateEntry(name).Open();
        content.Write(Encoding.UTF8.GetBytes(text));
    }
}
