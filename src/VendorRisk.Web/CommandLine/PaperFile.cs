using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine;

/// <summary>Gets a file's bytes, or says in one sentence why not.</summary>
internal static class PaperFile
{
    public static bool TryLoad(string path, out byte[] content, out string problem)
    {
        content = [];
        problem = "";
        if (Directory.Exists(path))
        {
            problem = $"「{path}」はフォルダです。付議事項のファイルを一つ指定してください。";
            return false;
        }

        FileInfo file = new(path);
        if (!file.Exists)
        {
            problem = $"「{path}」が見つかりません。ファイルの場所と名前を確かめてください。";
            return false;
        }

        if (file.Length > PaperLimits.MaximumBytes)
        {
            problem = $"「{path}」は大きすぎます（{file.Length / 1024.0 / 1024.0:0.0} MB）。読めるのは {PaperLimits.MaximumBytes / 1024 / 1024} MB までです。付議事項だけを取り出したファイルを指定してください。";
            return false;
        }

        try
        {
            content = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = $"「{path}」を開けません（{failure.Message}）。読む権限があるか、ほかのプログラムが使っていないかを確かめてください。";
            return false;
        }
    }
}
