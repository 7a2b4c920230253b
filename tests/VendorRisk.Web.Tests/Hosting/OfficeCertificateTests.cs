using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public sealed class OfficeCertificateTests : IDisposable
{
    private const string Name = "vr.city.example.lg.jp";
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-web-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Problems_OfAGoodCertificate_AreNone() => OfficeCertificate.Problems(Made(Name), [Name], Now).ShouldBeEmpty();

    [Fact]
    public void Problems_OfOneWithoutItsKey_SayWhereItIsLooked()
    {
        using X509Certificate2 bare = X509CertificateLoader.LoadCertificate(Made(Name).RawData);

        OfficeCertificate.Problems(bare, [Name], Now).ShouldHaveSingleItem().ShouldContain("--key");
    }

    [Fact]
    public void Problems_BeforeAndAfterItsTime_AreNamed()
    {
        OfficeCertificate.Problems(Made(Name), [Name], Now.AddYears(5)).ShouldHaveSingleItem().ShouldContain("有効期限が切れています");
        OfficeCertificate.Problems(Made(Name), [Name], Now.AddYears(-5)).ShouldHaveSingleItem().ShouldContain("まだ始まっていません");
    }

    [Fact]
    public void Problems_OfAnotherName_NameIt() => OfficeCertificate.Problems(Made("other.example"), [Name, "other.example"], Now).ShouldHaveSingleItem().ShouldContain(Name);

    [Fact]
    public void Problems_OfAWeakKeyOrAnotherUse_AreNamed()
    {
        OfficeCertificate.Problems(Made(Name, bits: 1024), [Name], Now).ShouldHaveSingleItem().ShouldContain("1024");
        OfficeCertificate.Problems(Made(Name, use: "1.3.6.1.5.5.7.3.2"), [Name], Now).ShouldHaveSingleItem().ShouldContain("serverAuth");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_OfPem_TakesTheKeyFromTheSameFileOrAnother(bool same)
    {
        using X509Certificate2 made = Made(Name);
        string key = made.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem();
        string file = Write("office.pem", made.ExportCertificatePem() + "\n" + (same ? key : ""));

        X509Certificate2Collection read = OfficeCertificate.Read(file, same ? null : Write("office.key", key), null);

        read[0].HasPrivateKey.ShouldBeTrue();
        read[0].Thumbprint.ShouldBe(made.Thumbprint);
    }

    [Fact]
    public void Read_WithTheKeyOfAnother_IsRefused()
    {
        string file = Write("office.pem", Made(Name).ExportCertificatePem());
        string key = Write("office.key", Made(Name).GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());

        Should.Throw<CryptographicException>(() => OfficeCertificate.Read(file, key, null));
    }

    [Fact]
    public void Read_OfPkcs12_NeedsItsPassword()
    {
        string file = Path.Combine(folder.FullName, "office.pfx");
        File.WriteAllBytes(file, Made(Name).Export(X509ContentType.Pkcs12, "secret")!);

        OfficeCertificate.Read(file, null, "secret")[0].HasPrivateKey.ShouldBeTrue();
        Should.Throw<CryptographicException>(() => OfficeCertificate.Read(file, null, "wrong"));
    }

    [Fact]
    public void Store_KeepsItsFileFromOthers_AndLoadGivesItBack()
    {
        DataDirectory data = new(folder.FullName);
        using X509Certificate2 made = Made(Name);

        OfficeCertificate.Store(data, [Made(Name)]);
        OfficeCertificate.Store(data, [made]);

        X509Certificate2 loaded = OfficeCertificate.Load(data)[0];
        loaded.Thumbprint.ShouldBe(made.Thumbprint);
        loaded.HasPrivateKey.ShouldBeTrue();
        FileInfo file = folder.GetFiles("*", SearchOption.AllDirectories).ShouldHaveSingleItem();
        if (!OperatingSystem.IsWindows())
        {
            file.UnixFileMode.ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Load_OfABrokenFile_SaysHowToMendIt()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "certificate"));
        File.WriteAllText(Path.Combine(folder.FullName, "certificate", "office.pfx"), "x");

        Should.Throw<StartupException>(() => OfficeCertificate.Load(new DataDirectory(folder.FullName))).Message.ShouldContain("certificate set");
    }

    /// <summary>A certificate of its own making, its key exportable.</summary>
    internal static X509Certificate2 Made(string name, int bits = 2048, string use = "1.3.6.1.5.5.7.3.1")
    {
        using RSA key = RSA.Create(bits);
        CertificateRequest request = new($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(use)], critical: false));
        using X509Certificate2 made = request.CreateSelfSigned(Now.AddDays(-1), Now.AddYears(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), null, X509KeyStorageFlags.Exportable);
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, text);
        return file;
    }
}
