using System.ComponentModel;
using System.Diagnostics;

namespace VendorRisk.Papers.Containers.Pdf;

/// <summary>
/// Runs one of poppler's programs, or tesseract, over a file: by its canonical path, without a shell, input and output through pipes so that no file is left,
/// with limits on time, memory and output. It is killed when it exceeds one.
/// </summary>
internal static class PdfTool
{
    private const int MostOutput = 48 * 1024 * 1024;

    /// <summary>util-linux's program that limits the memory of another one; where it is missing only time and output are limited.</summary>
    private const string Limiter = "/usr/bin/prlimit";

    /// <summary>Address space in bytes: a picture or page that unfolds to more ends its program, not the host.</summary>
    private const string MostMemory = "--as=2147483648";

    private static readonly string[] Folders =
        ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/poppler/bin", @"C:\Program Files\poppler\Library\bin", @"C:\Program Files\poppler\bin"];

    private static TimeSpan LongestRun => TimeSpan.FromSeconds(20);

    /// <summary>Where the program is; null when it is not installed.</summary>
    public static string? Find(string program)
    {
        foreach (string folder in Folders)
        {
            string path = Path.Combine(folder, OperatingSystem.IsWindows() ? program + ".exe" : program);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    /// <summary>What the program wrote.</summary>
    /// <exception cref="UnreadableInputException">It could not be started, took too long or wrote too much.</exception>
    public static PdfToolOutput Run(string path, ReadOnlyMemory<byte> pdf, params ReadOnlySpan<string> arguments) => Run(path, pdf, LongestRun, arguments);

    /// <summary>The same with a limit on time of its own.</summary>
    /// <exception cref="UnreadableInputException">As above.</exception>
    public static PdfToolOutput Run(string path, ReadOnlyMemory<byte> pdf, TimeSpan longest, params ReadOnlySpan<string> arguments)
    {
        bool limited = File.Exists(Limiter);
        ProcessStartInfo start = new(limited ? Limiter : path)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };

        // Recognition would take all cores for itself.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        if (limited)
        {
            start.ArgumentList.Add(MostMemory);
            start.ArgumentList.Add(path);
        }

        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using Process process = Process.Start(start) ?? throw new Win32Exception();
            return Talk(process, pdf, longest);
        }
        catch (Win32Exception)
        {
            throw new UnreadableInputException("PDF です。文字を取り出すプログラム（poppler の pdftotext）を起動できませんでした。管理者に poppler-utils の入れ直しを頼むか、Word（.docx）かテキスト（.txt）で保存して読み込んでください。");
        }
    }

    private static PdfToolOutput Talk(Process process, ReadOnlyMemory<byte> pdf, TimeSpan longest)
    {
        using CancellationTokenSource limit = new(longest);
        using CancellationTokenRegistration killing = limit.Token.Register(() => Kill(process));
        Task feeding = Task.Run(() => Feed(process, pdf));
        Task<string> complaint = Task.Run(() => ReadSome(process.StandardError));
        using MemoryStream output = new();
        byte[] buffer = new byte[64 * 1024];
        for (int got = process.StandardOutput.BaseStream.Read(buffer); got > 0; got = process.StandardOutput.BaseStream.Read(buffer))
        {
            output.Write(buffer.AsSpan(0, got));
            if (output.Length > MostOutput)
            {
                Kill(process);
                throw new UnreadableInputException("PDF の中身が大きすぎるため、読み込みを止めました。付議事項のページだけの PDF にしてください。");
            }
        }

        process.WaitForExit(longest);
        Task.WaitAll(feeding, complaint);
        if (limit.IsCancellationRequested)
        {
            throw new UnreadableInputException("PDF の読み取りに時間がかかりすぎたため、止めました。付議事項のページだけの PDF にするか、Word（.docx）で保存して読み込んでください。");
        }

        return new PdfToolOutput(process.HasExited ? process.ExitCode : -1, output.ToArray(), complaint.Result);
    }

    private static void Feed(Process process, ReadOnlyMemory<byte> pdf)
    {
        try
        {
            using Stream input = process.StandardInput.BaseStream;
            input.Write(pdf.Span);
        }
        catch (IOException)
        {
            // The program ended without reading all: its exit code says why.
        }
    }

    private static string ReadSome(StreamReader complaint)
    {
        char[] text = new char[4000];
        int read = complaint.ReadBlock(text);
        while (complaint.Read(new char[4000]) > 0)
        {
            // Drained, so that the program does not wait for a reader.
        }

        return new string(text, 0, read);
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception ended) when (ended is InvalidOperationException or Win32Exception)
        {
            // It ended by itself meanwhile.
        }
    }
}
