using System.Security.Cryptography;

namespace VendorRisk.PluginHost.Signing;

/// <summary>
/// A detached signature over the bytes of <c>plugin.json</c>, which lists every file of the pack with its hash: ECDSA on P-256 with SHA-256, in DER,
/// as Base64 in <see cref="FileName"/>. <c>openssl dgst -sha256 -verify</c> checks the same after decoding.
/// </summary>
public static class PackSignature
{
    /// <summary>The file beside <c>plugin.json</c> that holds the signature.</summary>
    public const string FileName = "plugin.json.sig";

    private const int LongestSignature = 4096;

    /// <summary>Signs a manifest.</summary>
    /// <param name="manifest">The bytes of <c>plugin.json</c> as they are shipped.</param>
    /// <param name="privateKeyPem">The private key, PKCS#8 or SEC1 in PEM.</param>
    /// <returns>The text of <see cref="FileName"/>.</returns>
    /// <exception cref="SigningKeyException">The text is no unencrypted private key on P-256; the message says how to fix it.</exception>
    public static string Sign(ReadOnlySpan<byte> manifest, string privateKeyPem)
    {
        using ECDsa key = SigningKeys.Private(privateKeyPem);
        byte[] signature = key.SignData(manifest, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Convert.ToBase64String(signature) + "\n";
    }

    /// <summary>Looks for an allowed key that the signature was made with.</summary>
    /// <param name="manifest">The bytes of <c>plugin.json</c>.</param>
    /// <param name="signature">The text of <see cref="FileName"/>; null when the pack has none.</param>
    /// <param name="allowed">The keys to believe.</param>
    public static SignatureCheck Verify(ReadOnlySpan<byte> manifest, string? signature, AllowedKeys allowed)
    {
        if (signature is null)
        {
            return Refused($"署名（{FileName}）がありません。作った人に、鍵を付けて rules pack で作り直すよう頼んでください。", allowed);
        }

        if (!TryDecode(signature, out byte[] bytes))
        {
            return Refused($"署名（{FileName}）を読めません。Base64 で書かれた署名が要ります。配布物を受け取り直してください。", allowed);
        }

        foreach (AllowedKey candidate in allowed.Keys)
        {
            using ECDsa key = candidate.Open();
            if (key.VerifyData(manifest, bytes, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))
            {
                return new SignatureCheck(candidate.Name, allowed.Problems);
            }
        }

        return Refused(
            allowed.Keys.IsEmpty
                ? "署名を確かめる公開鍵がありません。許す人の公開鍵（.pem）をフォルダーに置いてください。"
                : "署名が、許された公開鍵のどれとも合いません。plugin.json が署名のあとで変わったか、許していない人が作ったものです。作った人に確かめてください。",
            allowed);
    }

    private static SignatureCheck Refused(string problem, AllowedKeys allowed) => new(null, [problem, .. allowed.Problems]);

    private static bool TryDecode(string text, out byte[] bytes)
    {
        string folded = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        bytes = new byte[folded.Length];
        if (folded.Length is 0 or > LongestSignature || !Convert.TryFromBase64String(folded, bytes, out int written))
        {
            return false;
        }

        Array.Resize(ref bytes, written);
        return true;
    }
}
