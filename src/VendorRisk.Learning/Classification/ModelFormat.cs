using System.Collections.Immutable;
using System.Text;

namespace VendorRisk.Learning.Classification;

/// <summary>
/// The model file: little-endian and uncompressed, as what a compressor writes changes with the runtime.
/// </summary>
internal static class ModelFormat
{
    private const uint Magic = 0x314D5256; // "VRM1"

    public static byte[] Write(LearnedModel model)
    {
        using MemoryStream stream = new();
        using (BinaryWriter file = new(stream, Encoding.UTF8))
        {
            file.Write(Magic);
            file.Write(model.Name);
            file.Write7BitEncodedInt(model.Slope);
            file.Write(model.Offset);
            file.Write7BitEncodedInt(model.Controls.Length);
            for (int c = 0; c < model.Controls.Length; c++)
            {
                file.Write(model.Controls[c]);
                file.Write7BitEncodedInt(model.Thresholds[c]);
                file.Write(model.Biases[c]);
                file.Write(model.Scales[c]);
            }

            file.Write7BitEncodedInt(model.Features.Length);
            for (int f = 0; f < model.Features.Length; f++)
            {
                file.Write(model.Features[f]);
                file.Write7BitEncodedInt(model.Values[f]);
                file.Write((byte)model.Weights[f].Length);
                foreach ((byte control, sbyte weight) in model.Weights[f])
                {
                    file.Write(control);
                    file.Write(weight);
                }
            }
        }

        return stream.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are no model of this format.</exception>
    public static LearnedModel Read(byte[] bytes)
    {
        using BinaryReader file = new(new MemoryStream(bytes, writable: false), Encoding.UTF8);
        try
        {
            LearnedModel? model = file.ReadUInt32() == Magic ? Body(file) : null;
            return model is not null && IsWhole(model) && file.BaseStream.Position == bytes.Length ? model : throw Broken(null);
        }
        catch (Exception problem) when (problem is EndOfStreamException or FormatException or OverflowException or ArgumentException or OutOfMemoryException or IOException)
        {
            throw Broken(problem);
        }
    }

    private static LearnedModel Body(BinaryReader file)
    {
        string name = file.ReadString();
        int slope = file.Read7BitEncodedInt();
        int offset = file.ReadInt32();
        (string Id, int Threshold, int Bias, int Scale)[] controls = new (string, int, int, int)[Count(file, 256)];
        for (int c = 0; c < controls.Length; c++)
        {
            controls[c] = (file.ReadString(), file.Read7BitEncodedInt(), file.ReadInt32(), file.ReadInt32());
        }

        int features = Count(file, 1_000_000);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(features);
        ImmutableArray<int>.Builder values = ImmutableArray.CreateBuilder<int>(features);
        ImmutableArray<ImmutableArray<(byte, sbyte)>>.Builder weights = ImmutableArray.CreateBuilder<ImmutableArray<(byte, sbyte)>>(features);
        for (int f = 0; f < features; f++)
        {
            names.Add(file.ReadString());
            values.Add(file.Read7BitEncodedInt());
            (byte, sbyte)[] row = new (byte, sbyte)[file.ReadByte()];
            for (int k = 0; k < row.Length; k++)
            {
                row[k] = (file.ReadByte(), file.ReadSByte());
            }

            weights.Add([.. row]);
        }

        return new LearnedModel
        {
            Name = name,
            Slope = slope,
            Offset = offset,
            Controls = [.. controls.Select(c => c.Id)],
            Thresholds = [.. controls.Select(c => c.Threshold)],
            Biases = [.. controls.Select(c => c.Bias)],
            Scales = [.. controls.Select(c => c.Scale)],
            Features = names.ToImmutable(),
            Values = values.ToImmutable(),
            Weights = weights.ToImmutable(),
        };
    }

    private static int Count(BinaryReader file, int most)
    {
        int count = file.Read7BitEncodedInt();
        return count >= 0 && count <= most ? count : throw new FormatException();
    }

    private static bool IsWhole(LearnedModel model) =>
        model.Controls.All(ControlIds.IsKnown)
        && model.Features.Distinct(StringComparer.Ordinal).Count() == model.Features.Length
        && model.Weights.All(row => row.All(w => w.Control < model.Controls.Length));

    private static InvalidDataException Broken(Exception? inner) =>
        new("対策分類のモデルとして読めません。models train で作ったファイルを指定してください。", inner);
}
