using System.Buffers.Binary;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Linked.Workers;

/// <summary>What goes between host and worker: four bytes of length, least first, then that many bytes of JSON.</summary>
internal static class WorkerFrames
{
    /// <summary>A longer frame is a runaway, in either direction.</summary>
    public const int Longest = 64 * 1024 * 1024;

    private const int HeaderLength = 4;

    public static byte[] Of<T>(T message)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(message, ContractJson.Options);
        byte[] frame = new byte[HeaderLength + json.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, json.Length);
        json.CopyTo(frame, HeaderLength);
        return frame;
    }

    /// <summary>The next frame's JSON; null where the other side has ended.</summary>
    /// <exception cref="InvalidDataException">The length is none, or over <paramref name="longest"/>.</exception>
    public static byte[]? Read(Stream stream, int longest)
    {
        byte[] header = new byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(header);
        if (length < 0 || length > longest)
        {
            throw new InvalidDataException($"A frame of {length} bytes; at most {longest} are allowed.");
        }

        byte[] json = new byte[length];
        return stream.ReadAtLeast(json, length, throwOnEndOfStream: false) < length ? null : json;
    }

    /// <exception cref="JsonException">The bytes are not such a message.</exception>
    public static T Parse<T>(byte[] json) =>
        JsonSerializer.Deserialize<T>(json, ContractJson.Options) ?? throw new JsonException("The frame is null.");
}
