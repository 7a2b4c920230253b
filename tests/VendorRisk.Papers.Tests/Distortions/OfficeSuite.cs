using System.Diagnostics;

namespace VendorRisk.Papers.Tests.Distortions;

/// <summary>LibreOffice, headless, as an outside program that opens and saves papers.</summary>
internal static class OfficeSuite
{
    private const string Program = "/usr/bin/soffice";

    public static bool IsInstalled => File.Exists(Program);

    /// <summary>The file saved in another format: <c>docx</c>, <c>xlsx</c>, <c>pdf</c>.</summary>
    public static byte[] Convert(byte[] content, string from, string to)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("office-");
        try
        {
            string source = Path.Combine(folder.FullName, "paper." + from);
            string target = Directory.CreateDirectory(Path.Combine(folder.FullName, "out")).FullName;
            File.WriteAllBytes(source, content);
            ProcessStartInfo start = new(Program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (string argument in (string[])["-env:UserInstallation=file://" + folder.FullName + "/profile", "--headless", "--convert-to", to, "--outdir", target, source])
            {
                start.ArgumentList.Add(argument);
            }

            using Process process = Process.Start(start)!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit(TimeSpan.FromSeconds(60)).ShouldBeTrue();
            return File.ReadAllBytes(Path.Combine(target, "paper." + to));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
