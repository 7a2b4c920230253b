using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>The office's own certificate for https, with its key, as it lies in the data folder for its owner alone.</summary>
internal static class OfficeCertificate
{
    /// <summary>From so long before its end on each start says so.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromDays(30);

    private const string ServerUse = "1.3.6.1.5.5.7.3.1";
    private const int LeastRsaBits = 2048;

    public static bool IsThere(DataDirectory data) => File.Exists(FileIn(data));

    /// <summary>The certificate first, then those that lead from it to the office's root.</summary>
    /// <exception cref="StartupException">It cannot be read any more.</exception>
    public static X509Certificate2Collection Load(DataDirectory data)
    {
        try
        {
            return OwnFirst(X509CertificateLoader.LoadPkcs12CollectionFromFile(FileIn(data), null));
        }
        catch (Exception problem) when (problem is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"登録した証明書 {FileIn(data)} を読めません（{problem.Message}）。certificate set FILE で登録し直してください。", problem);
        }
    }

    /// <summary>What an operator hands in: a PKCS #12 file, or PEM with the key in it or in a file of its own.</summary>
    /// <exception cref="CryptographicException">It is no such file, the password is wrong, or the key belongs to another certificate.</exception>
    public static X509Certificate2Collection Read(string file, string? keyFile, string? password)
    {
        if (!File.ReadAllText(file).Contains("-----BEGIN", StringComparison.Ordinal))
        {
            return OwnFirst(X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password, X509KeyStorageFlags.Exportable));
        }

        X509Certificate2Collection all = [];
        all.ImportFromPemFile(file);
        all[0] = password is null ? X509Certificate2.CreateFromPemFile(file, keyFile) : X509Certificate2.CreateFromEncryptedPemFile(file, password, keyFile);
        return all;
    }

    /// <summary>Everything for which browsers, or we, would turn it down.</summary>
    /// <param name="certificate">The certificate.</param>
    /// <param name="hosts">The names that people come by.</param>
    /// <param name="now">The time.</param>
    public static ImmutableArray<string> Problems(X509Certificate2 certificate, IEnumerable<string> hosts, DateTimeOffset now)
    {
        List<string> problems = [];
        if (!certificate.HasPrivateKey)
        {
            problems.Add("秘密鍵がありません。秘密鍵を含む PKCS #12（.pfx）か、--key で秘密鍵のファイルを指定してください。");
        }

        if (now < certificate.NotBefore)
        {
            problems.Add($"有効期間がまだ始まっていません（{certificate.NotBefore:yyyy-MM-dd HH:mm} から）。この機械の時計も確かめてください。");
        }

        if (now > certificate.NotAfter)
        {
            problems.Add($"有効期限が切れています（{certificate.NotAfter:yyyy-MM-dd HH:mm} まで）。新しい証明書を使ってください。");
        }

        if (certificate.GetRSAPublicKey() is { } rsa && rsa.KeySize < LeastRsaBits)
        {
            problems.Add($"RSA の鍵が {rsa.KeySize} ビットしかありません。{LeastRsaBits} ビット以上の鍵で作り直してください。");
        }

        if (certificate.Extensions.OfType<X509EnhancedKeyUsageExtension>().FirstOrDefault() is { } uses && uses.EnhancedKeyUsages[ServerUse] is null)
        {
            problems.Add("サーバー認証に使えない証明書です（拡張キー使用法に serverAuth がありません）。");
        }

        problems.AddRange(hosts.Where(host => !certificate.MatchesHostname(host, allowCommonName: false)).Select(host =>
            $"証明書に名前「{host}」がありません（サブジェクト代替名）。この名前を含む証明書を使うか、設定 {SurfaceSettings.HostsSetting} から外してください。"));
        return [.. problems];
    }

    /// <summary>Keeps it for the next start, whole or not at all.</summary>
    public static void Store(DataDirectory data, X509Certificate2Collection certificates)
    {
        string file = FileIn(data);
        UnixPrivate.CreateFolder(Path.GetDirectoryName(file)!);
        string half = $"{file}.{Guid.NewGuid():N}";
        using (FileStream written = UnixPrivate.Create(half))
        {
            written.Write(certificates.Export(X509ContentType.Pkcs12)!);
            written.Flush(flushToDisk: true);
        }

        File.Move(half, file, overwrite: true);
    }

    private static string FileIn(DataDirectory data) => Path.Combine(data.Path, "certificate", "office.pfx");

    private static X509Certificate2Collection OwnFirst(X509Certificate2Collection all) => [.. all.OrderByDescending(certificate => certificate.HasPrivateKey)];
}
