using System.IO.Compression;
using System.Security.Cryptography;
using VendorRisk.Linked.Storage;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Checking;

/// <summary>Papers and facts are named by the hash of their bytes, whatever the log says; a paper that was purged, with an entry, has none left.</summary>
internal static class ContentCheck
{
    /// <returns>What is wrong, in Japanese; null when nothing is.</returns>
    public static string? Wrong(string name, DurableChainTable table, DurableChainCell?[] cells, PurgedPapers purged)
    {
        if (name is not ("engagements_paper" or "scoring_facts"))
        {
            return null;
        }

        string? hash = ChainTables.Text(Cell("Hash"));
        byte[]? content = ChainTables.Binary(Cell("Content"));
        if (name == "engagements_paper" && hash is not null && purged.Holds(hash))
        {
            return content is [] ? null : "消去の記録があるのに、中身が残っています。";
        }

        bool compressed = name == "scoring_facts" && ChainTables.Number(Cell("Compressed")) == 1;
        try
        {
            return content is not null && hash == Convert.ToHexStringLower(compressed ? HashOfUncompressed(content) : SHA256.HashData(content))
                ? null
                : "中身が、その名であるハッシュと一致しません。";
        }
        catch (Exception problem) when (problem is InvalidDataException or InvalidOperationException)
        {
            return "中身を展開できません。";
        }

        DurableChainCell? Cell(string column) => table.Columns.IndexOf(column) is var at and >= 0 ? cells[at] : null;
    }

    private static byte[] HashOfUncompressed(byte[] content)
    {
        using BrotliStream plain = new(new MemoryStream(content), CompressionMode.Decompress);
        return SHA256.HashData(plain);
    }
}
