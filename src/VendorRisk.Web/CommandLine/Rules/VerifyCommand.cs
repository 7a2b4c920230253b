using System.CommandLine;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules verify DIR|ZIP [--keys FOLDER]</c>: everything that is wrong with a pack, at once.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        Argument<string> path = new("PACK") { Description = "調べるプラグイン（ZIP ファイルかフォルダー）" };
        Option<string> keys = new("--keys") { Description = "署名を許す人の公開鍵（.pem）を置いたフォルダー。指定すると署名も確かめます", HelpName = "FOLDER" };
        Command command = new("verify", "プラグインのマニフェスト、ハッシュ、契約の版、規則の定義、頁、署名を調べます。") { path, keys };
        command.SetAction(parsed =>
        {
            string given = parsed.GetRequiredValue(path);
            AllowedKeys? allowed = parsed.GetValue(keys) is { } folder ? AllowedKeys.Read(folder) : null;
            PackVerification verification = PackVerification.Of(given, allowed);
            if (!verification.Problems.IsEmpty)
            {
                WriteProblems(given, verification, parsed.InvocationConfiguration.Error);
                return File.Exists(given) || Directory.Exists(given) ? ExitStatus.Refused : ExitStatus.NotRead;
            }

            parsed.InvocationConfiguration.Output.WriteLine(
                $"{verification.Id} {verification.Version} に問題はありません（規則 {verification.Rules.Length} 件、契約 {verification.Contract}、{SignatureWords(verification)}）。");
            return ExitStatus.Done;
        });
        return command;
    }

    public static void WriteProblems(string path, PackVerification verification, TextWriter errors)
    {
        errors.WriteLine($"「{path}」に問題が {verification.Problems.Length} 件あります。");
        foreach (string problem in verification.Problems)
        {
            errors.WriteLine($"  ・{problem}");
        }
    }

    private static string SignatureWords(PackVerification verification) => verification switch
    {
        { Signer: { } signer } => $"署名 {signer}",
        { HasSignature: true } => "署名あり・まだ確かめていません。--keys を付けると確かめます",
        _ => "署名なし",
    };
}
