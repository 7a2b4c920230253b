using System.Diagnostics;

namespace VendorRisk.Exports.Tests.Docx;

/// <summary>The office suite of the machine, run without a window and with a profile of its own.</summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public static string? AbsentReason { get; } =
        Find("soffice") is null ? "LibreOffice (soffice) is not installed." : Find("pdftotext") is null ? "poppler-utils (pdftotext) is not installed." : null;

    /// <summary>Converts files to PDF in one run and gives the text of each, page by page.</summary>
    public static string[][] PagesOf(params (string Name, ReadOnlyMemory<byte> Content)[] files)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-office-");
        try
        {
            foreach ((string name, ReadOnlyMemory<byte> content) in files)
            {
                File.WriteAllBytes(Path.Combine(folder.FullName, name), content.ToArray());
            }

            string profile = new Uri(Path.Combine(folder.FullName, "profile")).AbsoluteUri;
            Run(folder, "soffice", ["--headless", $"-env:UserInstallation={profile}", "--convert-to", "pdf", .. files.Select(f => f.Name)]);
            return [.. files.Select(f => Run(folder, "pdftotext", ["-layout", Path.ChangeExtension(f.Name, ".pdf"), "-"]).TrimEnd('\f').Split('\f'))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(DirectoryInfo folder, string program, IEnumerable<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} did not end.");
        }

        process.ExitCode.ShouldBe(0, errors.Result);
        return output.Result;
    }

    private static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(p => Path.Combine(p, program)).FirstOrDefault(File.Exists);
}
