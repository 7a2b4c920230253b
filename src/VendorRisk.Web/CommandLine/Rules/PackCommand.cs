using System.CommandLine;
using VendorRisk.PluginHost.Shipping;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules pack DIR [--out FILE.zip] [--key KEYFILE]</c>: one ZIP file to hand on, with hashes and, with a key, a signature.</summary>
internal static class PackCommand
{
    public static Command Create()
    {
        Argument<string> folder = new("DIR") { Description = "プラグインのフォルダー（dotnet build の出力）" };
        Option<string> file = SharedOptions.Out("作る ZIP ファイル。指定がなければ、いまのフォルダーに「id-版.zip」");
        Option<string> key = new("--key") { Description = "署名する秘密鍵（PEM、ECDSA P-256）。rules keygen で作れます", HelpName = "KEYFILE" };
        Command command = new("pack", "プラグインを調べ、ハッシュを書き入れ、配れる ZIP にまとめます。") { folder, file, key };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(folder), parsed.GetValue(file), parsed.GetValue(key), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string folder, string? file, string? keyFile, TextWriter output, TextWriter errors)
    {
        string? key = null;
        if (!Directory.Exists(folder))
        {
            errors.WriteLine($"プラグインのフォルダー「{folder}」がありません。dotnet build の出力フォルダーを指定してください。");
            return ExitStatus.NotRead;
        }

        if (keyFile is not null && !TryReadKey(keyFile, errors, out key))
        {
            return ExitStatus.NotRead;
        }

        PackShipment shipment;
        try
        {
            shipment = PackShipment.Of(folder, key);
        }
        catch (SigningKeyException problem)
        {
            errors.WriteLine($"鍵「{keyFile}」で署名できません。{problem.Message}");
            return ExitStatus.NotRead;
        }

        if (!shipment.Verification.Problems.IsEmpty)
        {
            VerifyCommand.WriteProblems(folder, shipment.Verification, errors);
            return ExitStatus.Refused;
        }

        string target = file ?? $"{shipment.Verification.Id}-{shipment.Verification.Version}.zip";
        if (!FileOutput.TryWrite(target, [.. shipment.Zip], errors))
        {
            return ExitStatus.NotRead;
        }

        output.WriteLine($"{target} を作りました（{shipment.Files.Count + 1} ファイル、規則 {shipment.Verification.Rules.Length} 件、{(key is null ? "署名なし" : "署名あり")}）。");
        foreach (string left in shipment.LeftOut)
        {
            output.WriteLine($"  入れなかったファイル：{left}");
        }

        return ExitStatus.Done;
    }

    private static bool TryReadKey(string path, TextWriter errors, out string? key)
    {
        key = null;
        try
        {
            key = File.ReadAllText(path);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"鍵「{path}」を開けません（{failure.Message}）。場所と、読む権限を確かめてください。");
            return false;
        }
    }
}
