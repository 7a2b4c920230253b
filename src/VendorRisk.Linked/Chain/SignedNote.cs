using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace VendorRisk.Linked.Chain;

/// <summary>A text with its signatures, in the form of C2SP's signed-note.</summary>
/// <param name="Text">What is signed; it ends with a newline.</param>
/// <param name="Signatures">Each line after the blank one, whole.</param>
internal sealed record SignedNote(string Text, IReadOnlyList<string> Signatures)
{
    public const string Mark = "— ";

    private const int IdSize = sizeof(uint);

    /// <summary>Signs a text.</summary>
    public static SignedNote Sign(string text, string name, ECDsa key)
    {
        byte[] id = new byte[IdSize];
        BinaryPrimitives.WriteUInt32BigEndian(id, new NoteKey(name, key.ExportSubjectPublicKeyInfo()).Id);
        byte[] signature = key.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return new SignedNote(text, [$"{Mark}{name} {Convert.ToBase64String([.. id, .. signature])}"]);
    }

    public string Write() => $"{Text}\n{string.Join('\n', Signatures)}\n";

    /// <summary>Whether the signer has signed it: one line is its own, and each line of its own is right.</summary>
    public bool IsSignedBy(NoteKey key)
    {
        List<byte[]> own = [];
        foreach (string line in Signatures)
        {
            string[] parts = line.Split(' ');
            byte[] bytes = new byte[line.Length];
            if (parts.Length == 3 && parts[1] == key.Name && Convert.TryFromBase64String(parts[2], bytes, out int length)
                && length > IdSize && BinaryPrimitives.ReadUInt32BigEndian(bytes) == key.Id)
            {
                own.Add(bytes[IdSize..length]);
            }
        }

        return own.Count > 0 && own.TrueForAll(signature => key.Verifies(Text, signature));
    }

    /// <summary>The notes of a file to which they were added one after another.</summary>
    /// <exception cref="FormatException">The file ends within a note, or holds something else.</exception>
    public static IReadOnlyList<SignedNote> ReadAll(string file)
    {
        List<SignedNote> notes = [];
        string[] lines = file.Split('\n');
        int at = 0;
        while (at < lines.Length - 1)
        {
            int blank = Array.IndexOf(lines, "", at);
            int end = blank + 1;
            while (end < lines.Length && lines[end].StartsWith(Mark, StringComparison.Ordinal))
            {
                end++;
            }

            if (blank <= at || end == blank + 1 || end >= lines.Length)
            {
                throw new FormatException($"Line {at + 1}: no whole signed note.");
            }

            notes.Add(new SignedNote(string.Join('\n', lines[at..blank]) + "\n", lines[(blank + 1)..end]));
            at = end;
        }

        return lines[^1].Length == 0 ? notes : throw new FormatException("The last line has no end.");
    }
}
