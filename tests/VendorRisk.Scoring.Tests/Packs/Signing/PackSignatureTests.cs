using System.Security.Cryptography;
using System.Text;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Scoring.Tests.Packs.Signing;

public sealed class PackSignatureTests : IDisposable
{
    private static readonly byte[] Manifest = Encoding.UTF8.GetBytes("""{ "id": "Test", "version": "1.0.0" }""");

    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("keys-");

    [Fact]
    public void Signature_OfAnAllowedKey_NamesTheSigner()
    {
        SigningKeys other = Allow("hoka");
        SigningKeys own = Allow("minato");
        SignatureCheck check = Verify(PackSignature.Sign(Manifest, own.PrivatePem));
        check.Signer.ShouldBe("minato");
        check.Problems.ShouldBeEmpty();
        Verify(PackSignature.Sign(Manifest, other.PrivatePem)).Signer.ShouldBe("hoka");
    }

    [Fact]
    public void Signature_OfAnyOtherManifest_IsRefused()
    {
        SigningKeys own = Allow("minato");
        string signature = PackSignature.Sign(Manifest, own.PrivatePem);
        byte[] changed = [.. Manifest];
        changed[^3] ^= 1;
        SignatureCheck check = PackSignature.Verify(changed, signature, AllowedKeys.Read(_keys.FullName));
        check.Valid.ShouldBeFalse();
        check.Problems.ShouldHaveSingleItem().ShouldContain("合いません");
    }

    [Fact]
    public void Signature_OfAKeyThatIsNotAllowed_IsRefused()
    {
        Allow("minato");
        Verify(PackSignature.Sign(Manifest, SigningKeys.New().PrivatePem)).Valid.ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, "がありません")]
    [InlineData("", "読めません")]
    [InlineData("これは署名ではない", "読めません")]
    [InlineData("AAAA", "合いません")]
    public void Signature_MissingOrGarbled_SaysWhatAndHowToMend(string? signature, string expected)
    {
        Allow("minato");
        SignatureCheck check = Verify(signature);
        check.Valid.ShouldBeFalse();
        check.Problems.ShouldHaveSingleItem().ShouldContain(expected);
        check.Problems[0].ShouldEndWith("ください。");
    }

    [Fact]
    public void Keys_ThatCannotBeUsed_AreNamedTogetherAndLeftOut()
    {
        SigningKeys own = Allow("minato");
        File.WriteAllText(Path.Combine(_keys.FullName, "secret.pem"), SigningKeys.New().PrivatePem);
        File.WriteAllText(Path.Combine(_keys.FullName, "garbled.pem"), "no key");
        using ECDsa wide = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        File.WriteAllText(Path.Combine(_keys.FullName, "p384.pem"), wide.ExportSubjectPublicKeyInfoPem());
        using RSA rsa = RSA.Create(2048);
        File.WriteAllText(Path.Combine(_keys.FullName, "rsa.pem"), rsa.ExportSubjectPublicKeyInfoPem());

        AllowedKeys keys = AllowedKeys.Read(_keys.FullName);
        keys.Keys.Select(k => k.Name).ShouldBe(["minato"]);
        keys.Problems.Length.ShouldBe(4);
        keys.Problems.ShouldAllBe(p => p.EndsWith("ください。", StringComparison.Ordinal));
        PackSignature.Verify(Manifest, PackSignature.Sign(Manifest, own.PrivatePem), keys).Valid.ShouldBeTrue();
    }

    [Fact]
    public void Keys_OfAFolderThatIsNotThere_AreNoneAndSaySo()
    {
        AllowedKeys keys = AllowedKeys.Read(Path.Combine(_keys.FullName, "none"));
        keys.Keys.ShouldBeEmpty();
        keys.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Sign_WithWhatIsNoPrivateKeyOnP256_SaysSo()
    {
        Should.Throw<SigningKeyException>(() => PackSignature.Sign(Manifest, SigningKeys.New().PublicPem)).Message.ShouldContain("秘密鍵");
        Should.Throw<SigningKeyException>(() => PackSignature.Sign(Manifest, "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"));
        using ECDsa wide = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        Should.Throw<SigningKeyException>(() => PackSignature.Sign(Manifest, wide.ExportPkcs8PrivateKeyPem())).Message.ShouldContain("P-256");
    }

    public void Dispose() => _keys.Delete(recursive: true);

    private SigningKeys Allow(string name)
    {
        SigningKeys pair = SigningKeys.New();
        File.WriteAllText(Path.Combine(_keys.FullName, name + ".pem"), pair.PublicPem);
        return pair;
    }

    private SignatureCheck Verify(string? signature) => PackSignature.Verify(Manifest, signature, AllowedKeys.Read(_keys.FullName));
}
