namespace VendorRisk.Web.Backups;

/// <summary>A backup cannot be made or used; the message, in Japanese, says what is wrong, where, and how to fix it.</summary>
internal sealed class BackupException(string message, Exception? inner = null) : Exception(message, inner);
