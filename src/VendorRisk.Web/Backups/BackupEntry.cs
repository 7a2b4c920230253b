namespace VendorRisk.Web.Backups;

/// <summary>One file in a backup.</summary>
/// <param name="Name">Its path below the data folder, with forward slashes.</param>
/// <param name="Size">Its bytes, unpacked.</param>
/// <param name="Sha256">Their SHA-256, in lower-case hexadecimal digits.</param>
internal sealed record BackupEntry(string Name, long Size, string Sha256);
