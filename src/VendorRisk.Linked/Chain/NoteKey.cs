using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Linked.Chain;

/// <summary>
/// The public key of a signer of notes, as C2SP's signed-note names it. Signatures are ECDSA over P-256 with SHA-256 in DER, the specification's type 0x02: the base
/// library has no Ed25519. For this type the key's id is the beginning of the hash of the DER key.
/// </summary>
/// <param name="Name">The signer, e.g. <c>vendorrisk.local/anchor</c>.</param>
/// <param name="PublicKey">The key as DER (SubjectPublicKeyInfo).</param>
internal sealed record NoteKey(string Name, byte[] PublicKey)
{
    /// <summary>The file beside the checkpoints.</summary>
    public const string FileName = "anchor.pub";

    private const byte EcdsaType = 2;

    public uint Id => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(PublicKey));

    /// <summary>The key as a line of text: name, id and key between plus signs.</summary>
    public string Write() => $"{Name}+{Id:x8}+{Convert.ToBase64String([EcdsaType, .. PublicKey])}";

    /// <exception cref="FormatException">It is no such line.</exception>
    public static NoteKey Read(string text)
    {
        string[] parts = text.Trim().Split('+', 3);
        byte[] key = parts.Length == 3 ? Convert.FromBase64String(parts[2]) : [];
        if (parts[0].Length == 0 || key.Length < 2 || key[0] != EcdsaType)
        {
            throw new FormatException("The line is not the public key of a signer (name+id+key of the ECDSA type).");
        }

        NoteKey read = new(parts[0], key[1..]);
        return $"{read.Id:x8}" == parts[1] ? read : throw new FormatException("The key's id does not belong to the key.");
    }

    public bool Verifies(string text, ReadOnlySpan<byte> signature)
    {
        using ECDsa key = ECDsa.Create();
        try
        {
            key.ImportSubjectPublicKeyInfo(PublicKey, out _);
            return key.VerifyData(Encoding.UTF8.GetBytes(text), signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }
}
