using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Encodings.Web;

namespace VendorRisk.Web.Backups;

/// <summary>What a backup holds; the entry <see cref="Name"/> of its file.</summary>
internal sealed record BackupManifest
{
    public const string Name = "manifest.json";

    /// <summary>The newest form of file that this product reads.</summary>
    public const int NewestFormat = 1;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The form of the file.</summary>
    public required int Format { get; init; }

    /// <summary>The version of the product that made it.</summary>
    public required string Product { get; init; }

    /// <summary>When it was begun (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The migrations of the store, by module.</summary>
    public required ImmutableSortedDictionary<string, ImmutableArray<string>> Schema { get; init; }

    /// <summary>Every other entry of the file.</summary>
    public required ImmutableArray<BackupEntry> Entries { get; init; }

    /// <exception cref="JsonException">It is none.</exception>
    public static BackupManifest Read(byte[] json) => JsonSerializer.Deserialize<BackupManifest>(json, Json) is
        { Product: not null, Schema: not null, Entries.IsDefault: false } manifest && manifest.Entries.All(entry => entry is { Name: not null, Sha256: not null })
            ? manifest
            : throw new JsonException($"{Name} に欠けている項目があります");

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, Json);
}
