using System.IO.Compression;
using System.Text;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Tests.Packs.Shipping;

/// <summary>A pack whose constructor leaves a file behind: whoever refuses it must not have run it.</summary>
public sealed class RefusedPackTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("refused-");
    private readonly TestPlugins _plugins = new();
    private readonly SigningKeys _keys = SigningKeys.New();

    public RefusedPackTests()
    {
        string source = TestPlugins.PackSource("City", "paper.city", "return RuleResult.Nothing;")
            .Replace("public override string Id", $"public Pack() {{ System.Xml.XmlWriter.Create(@\"{Trace}\").Dispose(); }} public override string Id", StringComparison.Ordinal);
        _plugins.With("City", source, hashes: false);
        File.WriteAllText(Path.Combine(Source, "paper.city.md"), "# 例\n");
    }

    private string Trace => Path.Combine(_folder.FullName, "constructor-ran.xml");

    private string Source => Path.Combine(_plugins.Folder.FullName, "City");

    private string Zip => Path.Combine(_folder.FullName, "City.zip");

    [Fact]
    public void Verify_OfAPackThatIsAccepted_RunsItInAnotherProcess()
    {
        Ship(sign: true);
        File.Delete(Trace);
        PackVerification verified = PackVerification.Of(Zip, Allowed());
        verified.Problems.ShouldBeEmpty();
        verified.Rules.ShouldHaveSingleItem();
        File.Exists(Trace).ShouldBeTrue("the constructor leaves its trace when it runs, or the other tests here prove nothing");
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
            string source = TestPlugins.PackSource("City", "paper.city", "System.IO.File.Delete(\"x\"); return RuleResult.Nothing;")
                .Replace("public override string Id", $"public Pack() {{ System.Xml.XmlWriter.Create(@\"{Trace}\").Dispose(); }} public override string Id", StringComparison.Ordinal);
            _plugins.With("City", source);
            PackVerification.Of(Source).Problems.ShouldNotBeEmpty();
            File.Exists(Trace).ShouldBeFalse();
            return;
        }

        Ship(sign: wrong != "unsigned");
        File.Delete(Trace);
        Spoil(wrong);
        PackVerification verified = PackVerification.Of(Zip, wrong == "signed by another" ? Other() : Allowed());
        verified.Problems.ShouldNotBeEmpty();
        verified.Rules.ShouldBeEmpty();
        File.Exists(Trace).ShouldBeFalse();
    }

    [Fact]
    public void Pack_OfWhatIsRefused_RunsNothingOfIt()
    {
        File.WriteAllText(Path.Combine(Source, "plugin.json"), """{ "id": "City", "version": "1.0.0", "contract": "9.0", "assembly": "City.dll" }""");
        PackShipment.Of(Source).Verification.Problems.ShouldNotBeEmpty();
        File.Exists(Trace).ShouldBeFalse();
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
