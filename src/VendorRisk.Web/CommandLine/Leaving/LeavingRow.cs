using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace VendorRisk.Web.CommandLine.Leaving;

/// <summary>Writes a row as a JSON object: text that is JSON as what it says, everything else as it is stored.</summary>
internal static class LeavingRow
{
    public static void Write(Utf8JsonWriter json, DbDataReader row, LeavingKind kind, (string Path, LeavingFile File)? file)
    {
        json.WriteStartObject();
        for (int i = 0; i < row.FieldCount; i++)
        {
            string column = row.GetName(i);
            if (kind.Secrets.Contains(column, StringComparer.Ordinal))
            {
                continue;
            }

            json.WritePropertyName(column);
            switch (row.GetValue(i))
            {
                case DBNull:
                    json.WriteNullValue();
                    break;
                case byte[] when file is { } written && column == kind.Files:
                    json.WriteStartObject();
                    json.WriteString("file", written.Path);
                    json.WriteString("sha256", written.File.Hash);
                    json.WriteNumber("bytes", written.File.Bytes);
                    json.WriteEndObject();
                    break;
                case byte[] when column == kind.Files:
                    json.WriteNullValue(); // Purged: its hash is the row's key, the rest stands among the purges.
                    break;
                case byte[] facts when kind.Table == "scoring_facts":
                    json.WriteRawValue(Plain(facts, row));
                    break;
                case byte[] bytes:
                    json.WriteBase64StringValue(bytes);
                    break;
                case string text:
                    WriteText(json, text);
                    break;
                case bool yes:
                    json.WriteBooleanValue(yes);
                    break;
                case double part:
                    json.WriteNumberValue(part);
                    break;
                case var number:
                    json.WriteNumberValue(Convert.ToInt64(number, CultureInfo.InvariantCulture));
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string text)
    {
        if (text is ['{' or '[', .., '}' or ']'])
        {
            try
            {
                using JsonDocument read = JsonDocument.Parse(text);
                read.RootElement.WriteTo(json);
                return;
            }
            catch (JsonException)
            {
                // Words between brackets.
            }
        }

        json.WriteStringValue(text);
    }

    private static byte[] Plain(byte[] facts, DbDataReader row)
    {
        if (Convert.ToInt64(row["Compressed"], CultureInfo.InvariantCulture) == 0)
        {
            return facts;
        }

        using BrotliStream compressed = new(new MemoryStream(facts), CompressionMode.Decompress);
        using MemoryStream plain = new();
        compressed.CopyTo(plain);
        return plain.ToArray();
    }
}
