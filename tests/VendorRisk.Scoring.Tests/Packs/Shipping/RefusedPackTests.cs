using System.IO.Compression;
using System.Text;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Tests.Packs.Shipping;

/// <summary>A pack tells its rules only when it runs: of one that is refused none may be known. It cannot leave a file as a trace, because no pack that may run can write one.</summary>
public sealed class RefusedPackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("refused-");
    private readonly TestPlugins _plugins = new();
    private readonly SigningKeys _keys = SigningKeys.New();

    public RefusedPackTests()
    {
        _plugins.With("City", TestPlugins.PackSource("City", "paper.city", "return RuleResult.Nothing;"), hashes: false);
        File.WriteAllText(Path.Combine(Source, "paper.city.md"), "# 例\n");
    }

    private string Source => Path.Combine(_plugins.Folder.FullName, "City");

    private string Zip => Path.Combine(_folder.FullName, "City.zip");

    [Fact]
    public void Verify_OfAPackThatIsAccepted_RunsItInAnotherProcess()
    {
        Ship(sign: true);
        PackVerification verified = PackVerification.Of(Zip, Allowed());
        verified.Problems.ShouldBeEmpty();
        verified.Rules.ShouldHaveSingleItem();
        AppDomain.CurrentDomain.GetAssemblies().ShouldNotContain(a => a.GetName().Name == "City");
    }

    [Theory]
    [InlineData("unsigned")]
    [InlineData("signed by another")]
    [InlineData("page changed")]
    [InlineData("assembly changed")]
    [InlineData("file added")]
    [InlineData("newer contract")]
    [InlineData("no hashes")]
    [InlineData("calls what no rule may call")]
    public void Verify_OfAPackThatIsRefused_RunsNothingOfIt(string wrong)
    {
        if (wrong == "calls what no rule may call")
        {
            _plugins.With("City", TestPlugins.PackSource("City", "paper.city", "System.IO.File.Delete(\"x\"); return RuleResult.Nothing;"));
            PackVerification refused = PackVerification.Of(Source);
            refused.Problems.ShouldNotBeEmpty();
            refused.Rules.ShouldBeEmpty();
            return;
        }

        Ship(sign: wrong != "unsigned");
        Spoil(wrong);
        PackVerification verified = PackVerification.Of(Zip, wrong == "signed by another" ? Other() : Allowed());
        verified.Problems.ShouldNotBeEmpty();
        verified.Rules.ShouldBeEmpty();
        AppDomain.CurrentDomain.GetAssemblies().ShouldNotContain(a => a.GetName().Name == "City");
    }

    [Fact]
    public void Pack_OfWhatIsRefused_RunsNothingOfIt()
    {
        File.WriteAllText(Path.Combine(Source, "plugin.json"), """{ "id": "City", "version": "1.0.0", "contract": "9.0", "assembly": "City.dll" }""");
        PackVerification refused = PackShipment.Of(Source).Verification;
        refused.Problems.ShouldNotBeEmpty();
        refused.Rules.ShouldBeEmpty();
    }

    public void Dispose()
    {
        _plugins.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Ship(bool sign)
    {
        PackShipment shipment = PackShipment.Of(Source, sign ? _keys.PrivatePem : null);
        shipment.Verification.Problems.ShouldBeEmpty();
        File.WriteAllBytes(Zip, [.. shipment.Zip]);
    }

    private void Spoil(string how)
    {
        using ZipArchive zip = ZipFile.Open(Zip, ZipArchiveMode.Update);
        switch (how)
        {
            case "page changed":
                Replace(zip, "paper.city.md", _ => "# 別の頁\n"u8.ToArray());
                break;
            case "assembly changed":
                Replace(zip, "City.dll", bytes => [.. bytes, 0]);
                break;
            case "file added":
                zip.CreateEntry("more.txt").Open().Dispose();
                break;
            case "newer contract":
                Replace(zip, "plugin.json", bytes => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\"1.0\"", "\"9.0\"", StringComparison.Ordinal)));
                break;
            case "no hashes":
                Replace(zip, "plugin.json", _ => """{ "id": "City", "version": "1.0.0", "contract": "1.0", "assembly": "City.dll" }"""u8.ToArray());
                break;
            default:
                break;
        }
    }

    private static void Replace(ZipArchive zip, string name, Func<byte[], byte[]> change)
    {
        ZipArchiveEntry entry = zip.GetEntry(name)!;
        using MemoryStream before = new();
        using (Stream content = entry.Open())
        {
            content.CopyTo(before);
        }

        entry.Delete();
        using Stream after = zip.CreateEntry(name).Open();
        after.Write(change(before.ToArray()));
    }

    private AllowedKeys Allowed() => Keys("own", _keys);

    private AllowedKeys Other() => Keys("other", SigningKeys.New());

    private AllowedKeys Keys(string name, SigningKeys pair)
    {
        DirectoryInfo folder = _folder.CreateSubdirectory("keys-" + name);
        File.WriteAllText(Path.Combine(folder.FullName, name + ".pem"), pair.PublicPem);
        return AllowedKeys.Read(folder.FullName);
    }
}
