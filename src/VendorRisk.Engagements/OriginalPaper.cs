using System.Security.Cryptography;

namespace VendorRisk.Engagements;

/// <summary>A paper as it was handed in.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="MediaType">Its media type, e.g. <c>text/plain</c>.</param>
/// <param name="Content">The file, byte for byte.</param>
public sealed record OriginalPaper(string Name, string MediaType, ReadOnlyMemory<byte> Content)
{
    /// <summary>SHA-256 of the file, lower-case hex.</summary>
    public string Hash { get; } = HashOf(Content.Span);

    /// <summary>What such a file's <see cref="Hash"/> is.</summary>
    public static string HashOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
