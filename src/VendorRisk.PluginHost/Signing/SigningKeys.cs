using System.Security.Cryptography;

namespace VendorRisk.PluginHost.Signing;

/// <summary>A key pair for signing, in PEM: the private half stays with its owner, the public half goes into the folder of allowed keys.</summary>
/// <param name="PrivatePem">PKCS#8, not encrypted.</param>
/// <param name="PublicPem">SubjectPublicKeyInfo.</param>
public sealed record SigningKeys(string PrivatePem, string PublicPem)
{
    private const string PrivateMark = "PRIVATE KEY";
    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>A new pair on P-256.</summary>
    public static SigningKeys New()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new SigningKeys(key.ExportPkcs8PrivateKeyPem() + "\n", key.ExportSubjectPublicKeyInfoPem() + "\n");
    }

    internal static ECDsa Public(string pem) => pem.Contains(PrivateMark, StringComparison.Ordinal)
        ? throw new SigningKeyException("秘密鍵が入っています。ここには公開鍵だけを置き、秘密鍵は作った人の手もとに戻してください。")
        : Import(pem, "ECDSA P-256 の公開鍵（BEGIN PUBLIC KEY の PEM）にしてください。");

    internal static ECDsa Private(string pem) => pem.Contains(PrivateMark, StringComparison.Ordinal)
        ? Import(pem, "暗号化していない ECDSA P-256 の秘密鍵（PEM）にしてください。rules keygen で作れます。")
        : throw new SigningKeyException("秘密鍵がありません。公開鍵ではなく、秘密鍵（BEGIN PRIVATE KEY の PEM）を指定してください。");

    private static ECDsa Import(string pem, string remedy)
    {
        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.ExportParameters(includePrivateParameters: false).Curve.Oid.Value == Curve)
            {
                return key;
            }
        }
        catch (Exception failure) when (failure is ArgumentException or CryptographicException)
        {
            key.Dispose();
            throw new SigningKeyException($"鍵として読めません。{remedy}");
        }

        key.Dispose();
        throw new SigningKeyException($"P-256 の鍵ではありません。{remedy}");
    }
}
