using System.Collections.Immutable;
using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>Writes everything of an installation in open formats: a file of JSON lines for each kind of record, the originals as files, an index and words about it.</summary>
internal sealed class LeavingExport(LeavingStore store, DirectoryInfo folder)
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly List<LeavingFile> _files = [];
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <returns>The files that were written.</returns>
    /// <exception cref="UnknownTableException">The store has a table that this program does not know: a newer version's, or somebody else's.</exception>
    public async Task<ImmutableArray<LeavingFile>> RunAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        HashSet<string> tables = await store.TablesAsync(cancellation);
        string[] unknown = [.. tables.Where(table => !LeavingKinds.IsLeft(table) && LeavingKinds.All.All(kind => kind.Table != table)).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0)
        {
            throw new UnknownTableException(unknown);
        }

        foreach (LeavingKind kind in LeavingKinds.All.Where(kind => tables.Contains(kind.Table)))
        {
            await WriteAsync(kind, cancellation);
        }

        await WriteIndexAsync(cancellation);
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "README.md"), LeavingWords.Of(_files, at), cancellation);
        return [.. _files];
    }

    private async Task WriteAsync(LeavingKind kind, CancellationToken cancellation)
    {
        string name = kind.Name + ".jsonl";
        string path = Path.Combine(folder.FullName, name);
        long rows = 0;
        await using (FileStream lines = new(path, FileMode.CreateNew))
        {
            await foreach (DbDataReader row in store.RowsAsync(kind.Table, cancellation))
            {
                (string, LeavingFile)? file = kind.Files is { } column && row[column] is byte[] { Length: > 0 } content ? await KeepAsync(kind, row, content, cancellation) : null;
                await using (Utf8JsonWriter json = new(lines, Writing))
                {
                    LeavingRow.Write(json, row, kind, file);
                }

                lines.WriteByte((byte)'\n');
                rows++;
            }
        }

        await using FileStream written = File.OpenRead(path);
        _files.Add(new LeavingFile(name, kind.Words, rows, written.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(written, cancellation))));
    }

    /// <summary>Writes the bytes as a file that is named by their hash, once however many records have them.</summary>
    private async Task<(string Path, LeavingFile File)> KeepAsync(LeavingKind kind, DbDataReader row, byte[] content, CancellationToken cancellation)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(content));
        string relative = $"{kind.Folder}/{hash}{Ending(kind, row, content)}";
        LeavingFile file = new(relative, kind.Words, null, content.Length, hash);
        if (_paths.Add(relative))
        {
            folder.CreateSubdirectory(kind.Folder);
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, relative), content, cancellation);
            _files.Add(file);
        }

        return (relative, file);
    }

    private static string Ending(LeavingKind kind, DbDataReader row, byte[] content) => kind.Name switch
    {
        "templates" => ".docx",
        "policy-files" => ".json",
        "plugin-files" => Path.GetExtension((string)row["Name"]),
        _ => PaperMediaType.Of(content) switch
        {
            var type when type.Contains("wordprocessingml", StringComparison.Ordinal) => ".docx",
            var type when type.Contains("spreadsheetml", StringComparison.Ordinal) => ".xlsx",
            "application/pdf" => ".pdf",
            "application/zip" => ".zip",
            "image/png" => ".png",
            "image/jpeg" => ".jpg",
            "image/tiff" => ".tif",
            "text/html" => ".html",
            var type when type.StartsWith("text/", StringComparison.Ordinal) => ".txt",
            _ => ".bin",
        },
    };

    private async Task WriteIndexAsync(CancellationToken cancellation)
    {
        StringBuilder csv = new("ファイル,内容,件数,バイト,SHA-256\r\n");
        foreach (LeavingFile file in _files)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{file.Path},\"{file.Kind}\",{file.Rows},{file.Bytes},{file.Hash}\r\n");
        }

        // With its mark, as the spreadsheet programs of offices want it.
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "index.csv"), csv.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), cancellation);
    }
}
