using System.Collections.Immutable;
using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.CommandLine.Certificates;

/// <summary><c>certificate set FILE</c> and <c>certificate show</c>: the office's own certificate for https.</summary>
internal static class CertificateCommand
{
    public static Command Create()
    {
        Argument<string> file = new("FILE") { Description = "証明書のファイル（PKCS #12 か PEM。中間証明書を含めてかまいません）" };
        Option<string> key = new("--key") { Description = "秘密鍵のファイル（PEM）。証明書と同じファイルにあるときは要りません", HelpName = "FILE" };
        Option<string> password = new("--password-file") { Description = "ファイルのパスワードを1行目に書いたファイル", HelpName = "FILE" };
        Option<string[]> hosts = new("--host") { Description = "証明書に含まれるべき名前。省くと設定 VendorRisk:Hosts の名前を確かめます", HelpName = "NAME" };
        Command set = new("set", "証明書と秘密鍵を調べ、次の起動から https に使います。") { file, key, password, hosts };
        set.SetAction(parsed => Set(parsed.GetRequiredValue(file), parsed.GetValue(key), parsed.GetValue(password), parsed.GetValue(hosts) ?? [], parsed.InvocationConfiguration));
        Command show = new("show", "登録してある証明書を表示します。");
        show.SetAction(parsed => Show(parsed.InvocationConfiguration));
        return new Command("certificate", "https に使う団体の証明書を扱います。") { set, show };
    }

    private static int Set(string file, string? key, string? passwordFile, string[] names, InvocationConfiguration console)
    {
        IConfigurationRoot settings = Settings();
        List<string> problems = [];
        ImmutableArray<string> hosts = names.Length > 0 ? [.. names] : SurfaceSettings.HostsIn(settings, problems);
        X509Certificate2Collection certificates;
        try
        {
            certificates = OfficeCertificate.Read(file, key, passwordFile is null ? null : File.ReadLines(passwordFile).FirstOrDefault());
        }
        catch (Exception problem) when (problem is CryptographicException or ArgumentException or IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"「{file}」から証明書と秘密鍵を読めません（{problem.Message}）。ファイル、パスワード、秘密鍵の組合せを確かめてください。");
            return ExitStatus.NotRead;
        }

        problems.AddRange(OfficeCertificate.Problems(certificates[0], hosts, TimeProvider.System.GetUtcNow()));
        if (problems.Count > 0)
        {
            console.Error.WriteLine($"この証明書は使えません。\n{string.Join('\n', problems.Select(problem => "  ・" + problem))}");
            return ExitStatus.Refused;
        }

        DataDirectory data = DataDirectory.Resolve(settings);
        data.Prepare();
        OfficeCertificate.Store(data, certificates);
        console.Output.WriteLine($"{Words(certificates[0])} を登録しました。--urls https://0.0.0.0:5443 のように起動すると使われます。動いている間に替えたときは、再起動してください。");
        if (hosts.IsEmpty)
        {
            console.Output.WriteLine($"名前は確かめていません。利用者が開く名前を設定 {SurfaceSettings.HostsSetting} に書き、--host でも確かめてください。");
        }

        return ExitStatus.Done;
    }

    private static int Show(InvocationConfiguration console)
    {
        DataDirectory data = DataDirectory.Resolve(Settings());
        if (!OfficeCertificate.IsThere(data))
        {
            console.Error.WriteLine("証明書は登録されていません。certificate set FILE で登録してください。");
            return ExitStatus.Refused;
        }

        console.Output.WriteLine(Words(OfficeCertificate.Load(data)[0]));
        return ExitStatus.Done;
    }

    private static string Words(X509Certificate2 certificate) =>
        $"証明書 {certificate.Subject}（{certificate.NotAfter:yyyy-MM-dd} まで、SHA-256 {certificate.GetCertHashString(HashAlgorithmName.SHA256)}）";

    private static IConfigurationRoot Settings() => new ConfigurationBuilder().AddEnvironmentVariables().Build();
}
