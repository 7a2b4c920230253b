using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Web.Backups;

/// <summary>
/// The SHA-256 of a backup's file, at its very end, where ZIP keeps a comment. A file that was cut off or of which a single byte has changed is known by it, also
/// where ZIP itself would not mind. It does not prove who made the file.
/// </summary>
internal static class BackupSeal
{
    /// <summary>What stands there until the rest of the file is written: as long as the digest.</summary>
    public static readonly string Blank = new('0', Digits);

    private const int Digits = SHA256.HashSizeInBytes * 2;

    /// <summary>Writes the digest over the blank.</summary>
    public static async Task SetAsync(FileStream file, CancellationToken cancellation)
    {
        string digest = await DigestAsync(file, cancellation);
        file.Position = file.Length - Digits;
        await file.WriteAsync(Encoding.ASCII.GetBytes(digest), cancellation);
    }

    /// <summary>Whether the digest is that of the file.</summary>
    public static async Task<bool> HoldsAsync(FileStream file, CancellationToken cancellation)
    {
        if (file.Length <= Digits)
        {
            return false;
        }

        string digest = await DigestAsync(file, cancellation);
        byte[] written = new byte[Digits];
        await file.ReadExactlyAsync(written, cancellation);
        return Encoding.ASCII.GetString(written) == digest;
    }

    /// <summary>The digest of all but the seal; leaves the position before that.</summary>
    private static async Task<string> DigestAsync(FileStream file, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] piece = new byte[128 * 1024];
        file.Position = 0;
        for (long left = file.Length - Digits; left > 0;)
        {
            int read = await file.ReadAsync(piece.AsMemory(0, (int)Math.Min(piece.Length, left)), cancellation);
            if (read == 0)
            {
                throw new EndOfStreamException();
            }

            hash.AppendData(piece, 0, read);
            left -= read;
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
