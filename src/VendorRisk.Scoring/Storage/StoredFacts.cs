using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Engagements;

namespace VendorRisk.Scoring.Storage;

/// <summary>Between facts and their stored form. The fastest compression: facts shrink to an eighth either way.</summary>
internal static class StoredFacts
{
    public static FactsRow Row(string hash, EngagementFacts facts)
    {
        using MemoryStream content = new();
        using (BrotliStream compressed = new(content, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(compressed, facts, ContractJson.Options);
        }

        return new FactsRow { Hash = hash, Compressed = true, Content = content.ToArray() };
    }

    /// <exception cref="DamagedRecordException">They are not what was stored.</exception>
    public static EngagementFacts Read(FactsRow row)
    {
        byte[] json = row.Compressed ? Plain(row) : row.Content;
        return Convert.ToHexStringLower(SHA256.HashData(json)) == row.Hash
            ? JsonSerializer.Deserialize<EngagementFacts>(json, ContractJson.Options) ?? throw new InvalidDataException("The store holds empty facts.")
            : throw Damaged(row);
    }

    private static byte[] Plain(FactsRow row)
    {
        try
        {
            using MemoryStream plain = new();
            using BrotliStream content = new(new MemoryStream(row.Content), CompressionMode.Decompress);
            content.CopyTo(plain);
            return plain.ToArray();
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            throw Damaged(row);
        }
    }

    private static DamagedRecordException Damaged(FactsRow row) => new($"評価の根拠（{row.Hash[..Math.Min(12, row.Hash.Length)]}…）");
}
