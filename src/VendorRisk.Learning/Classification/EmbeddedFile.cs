using System.Text;

namespace VendorRisk.Learning.Classification;

/// <summary>The files of models/safeguard-controls that are built in.</summary>
internal static class EmbeddedFile
{
    public static byte[] Bytes(string name)
    {
        using Stream stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not built into {typeof(EmbeddedFile).Assembly.GetName().Name}: see EmbeddedResource in its project file.");
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
