using System.CommandLine;
using System.Text;
using VendorRisk.PluginHost.Signing;

namespace VendorRisk.Web.CommandLine.Rules;

/// <summary><c>rules keygen NAME [--out FOLDER]</c>: a key pair for signing; a key that is there is never written over.</summary>
internal static class KeygenCommand
{
    public static Command Create()
    {
        Argument<string> name = new("NAME") { Description = "署名する人の名前。公開鍵のファイル名になり、検証のときに表示されます" };
        Option<string> folder = new("--out") { Description = "鍵を置くフォルダー", HelpName = "FOLDER", DefaultValueFactory = _ => "." };
        Command command = new("keygen", "署名の鍵を作ります（秘密鍵 NAME.key、公開鍵 NAME.pem）。") { name, folder };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(name), parsed.GetValue(folder)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(string name, string folder, TextWriter output, TextWriter errors)
    {
        if (name.Length == 0 || name.AsSpan().ContainsAny(Path.GetInvalidFileNameChars()))
        {
            errors.WriteLine($"名前「{name}」はファイル名に使えません。ほかの名前にしてください。");
            return ExitStatus.NotRead;
        }

        string secret = Path.Combine(folder, name + ".key");
        string open = Path.Combine(folder, name + ".pem");
        SigningKeys keys = SigningKeys.New();
        try
        {
            Directory.CreateDirectory(folder);
            Write(secret, keys.PrivatePem, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            Write(open, keys.PublicPem, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"鍵を書き込めません（{failure.Message}）。すでにある鍵は書き換えません。ほかの名前かフォルダーにしてください。");
            return ExitStatus.NotRead;
        }

        output.WriteLine($"秘密鍵 {secret}（誰にも渡さないでください）");
        output.WriteLine($"公開鍵 {open}（受け取る側の、許す鍵のフォルダーに置きます）");
        return ExitStatus.Done;
    }

    private static void Write(string path, string pem, UnixFileMode mode)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode;
        }

        using FileStream file = new(path, options);
        file.Write(Encoding.ASCII.GetBytes(pem));
    }
}
