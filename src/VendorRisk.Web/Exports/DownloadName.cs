namespace VendorRisk.Web.Exports;

/// <summary>The name a download gets: Japanese as it is, nothing that a file system or a shell stumbles over.</summary>
internal static class DownloadName
{
    private const int Longest = 80;
    private const string Forbidden = "\\/:*?\"<>|%;&$#'`{}[]~^";

    public static string Of(string name, string extension)
    {
        string safe = string.Concat(name.Select(c => char.IsControl(c) || char.IsSurrogate(c) || Forbidden.Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim(' ', '.', '　');
        return (safe.Length == 0 ? "ファイル" : safe.Length > Longest ? safe[..Longest] : safe) + extension;
    }
}
