using System.Buffers.Text;
using System.Security.Cryptography;

namespace VendorRisk.People.Codes;

/// <summary>Keys, codes and stamps that nobody can guess.</summary>
internal static class RandomSecret
{
    private const int KeyBytes = 32;
    private const int AuthenticatorBytes = 20;
    private const int RecoveryBytes = 10;
    private const int RecoveryGroup = 4;

    /// <summary>A one-time key that fits into an address.</summary>
    public static string Key() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>An authenticator's key, as long as the hash that it is used with.</summary>
    public static string AuthenticatorKey() => Base32.Write(RandomNumberGenerator.GetBytes(AuthenticatorBytes));

    /// <summary>What the sessions of an account are told from older ones by.</summary>
    public static string Stamp() => Base32.Write(RandomNumberGenerator.GetBytes(AuthenticatorBytes));

    /// <summary>A recovery code of 80 bits, e.g. <c>ABCD-EFGH-IJKL-MNOP</c>.</summary>
    public static string RecoveryCode() =>
        string.Join('-', Base32.Write(RandomNumberGenerator.GetBytes(RecoveryBytes)).Chunk(RecoveryGroup).Select(group => new string(group)));
}
