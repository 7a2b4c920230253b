using System.Security.Cryptography;
using VendorRisk.Linked.Chain;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Anchors;

/// <summary>The key that signs checkpoints: ECDSA over P-256, made at the first checkpoint.</summary>
internal static class AnchorKey
{
    /// <summary>Reads the key, or makes one; puts its public half beside the checkpoints.</summary>
    /// <exception cref="StartupException">The key cannot be read, or is not the one that signed the checkpoints that are there.</exception>
    public static ECDsa Open(AnchorSettings settings)
    {
        UnixPrivate.CreateFolder(settings.Folder);
        if (!File.Exists(settings.Key))
        {
            Make(settings.Key);
        }

        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportFromPem(File.ReadAllText(settings.Key));
            string line = new NoteKey(settings.Signer, key.ExportSubjectPublicKeyInfo()).Write();
            if (!File.Exists(settings.PublicKey))
            {
                File.WriteAllText(settings.PublicKey, line + "\n");
            }

            return File.ReadAllText(settings.PublicKey).Trim() == line ? key : throw new StartupException(
                $"確認点の鍵 {settings.Key} が、{settings.PublicKey} のものではありません。元の鍵を戻すか、設定 {AnchorSettings.FolderSetting} に新しいフォルダーを指定してください。");
        }
        catch (Exception problem)
        {
            key.Dispose();
            throw problem is ArgumentException or CryptographicException
                ? new StartupException($"確認点の鍵 {settings.Key} を読めません（{problem.Message}）。設定 {AnchorSettings.KeySetting} を確かめてください。", problem)
                : problem;
        }
    }

    /// <summary>Whole or not at all: half a key would end every later checkpoint.</summary>
    private static void Make(string path)
    {
        using ECDsa made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        UnixPrivate.CreateFolder(Path.GetDirectoryName(path)!);
        string half = $"{path}.{Guid.NewGuid():N}";
        using (StreamWriter file = new(UnixPrivate.Create(half)))
        {
            file.WriteLine(made.ExportPkcs8PrivateKeyPem());
        }

        File.Move(half, path);
    }
}
