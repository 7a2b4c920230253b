using VendorRisk.Linked.Chain;
using VendorRisk.LogCheck.Reading;

namespace VendorRisk.LogCheck.Anchors;

/// <summary>The checkpoints and the public key that proves them.</summary>
/// <param name="Checkpoints">What the file of checkpoints holds.</param>
/// <param name="Key">The signer's key.</param>
internal sealed record AnchorFiles(string Checkpoints, NoteKey Key)
{
    /// <param name="folder">The folder of checkpoints.</param>
    /// <param name="keyFile">The public key's file; null for the one in the folder, which whoever can write there could exchange.</param>
    /// <exception cref="StoreUnreadableException">A file is missing or is no such file.</exception>
    public static AnchorFiles Read(string folder, string? keyFile)
    {
        string key = keyFile ?? Path.Combine(folder, NoteKey.FileName);
        try
        {
            return new AnchorFiles(File.ReadAllText(Path.Combine(folder, Checkpoint.FileName)), NoteKey.Read(File.ReadAllText(key)));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or FormatException)
        {
            throw new StoreUnreadableException($"確認点か公開鍵を読めません（{problem.Message}）。--anchors のフォルダーと --key のファイルを確かめてください。", problem);
        }
    }
}
