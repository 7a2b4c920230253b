using System.Security.Cryptography;

namespace VendorRisk.Web.Backups;

/// <summary>Copies a file's content and says what it was.</summary>
internal static class HashedCopy
{
    /// <param name="from">Read to its end, or to one piece past <paramref name="most"/>.</param>
    /// <param name="to">Takes what is read.</param>
    /// <param name="most">How many bytes it may be: copying stops beyond that.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>How many bytes, and their SHA-256 in lower-case hexadecimal digits.</returns>
    public static async Task<(long Size, string Sha256)> RunAsync(Stream from, Stream to, long most, CancellationToken cancellation)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] piece = new byte[128 * 1024];
        long size = 0;
        for (int read; size <= most && (read = await from.ReadAsync(piece, cancellation)) > 0; size += read)
        {
            hash.AppendData(piece, 0, read);
            await to.WriteAsync(piece.AsMemory(0, read), cancellation);
        }

        return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
