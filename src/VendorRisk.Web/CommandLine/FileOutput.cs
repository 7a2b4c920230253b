using System.Text;

namespace VendorRisk.Web.CommandLine;

/// <summary>Where a report goes: the standard output, or the file that <c>--out</c> names.</summary>
internal static class FileOutput
{
    /// <summary>Writes the whole report; a file that cannot be written is one message.</summary>
    /// <param name="path">The file; null for the standard output.</param>
    /// <param name="report">The report.</param>
    /// <param name="byteOrderMark">Whether the file begins with one: spreadsheets take a CSV without it for Shift_JIS.</param>
    /// <param name="output">The standard output.</param>
    /// <param name="errors">The standard error.</param>
    public static bool TryWrite(string? path, string report, bool byteOrderMark, TextWriter output, TextWriter errors)
    {
        if (path is null)
        {
            output.Write(report);
            return true;
        }

        return TryWrite(path, [.. byteOrderMark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(report)], errors);
    }

    public static bool TryWrite(string path, byte[] content, TextWriter errors)
    {
        try
        {
            File.WriteAllBytes(path, content);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"「{path}」に書き込めません（{failure.Message}）。フォルダーがあるか、書く権限があるかを確かめてください。");
            return false;
        }
    }
}
