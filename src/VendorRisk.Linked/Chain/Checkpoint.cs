using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VendorRisk.Linked.Storage;

namespace VendorRisk.Linked.Chain;

/// <summary>The head of a module's log at a time, in the form of C2SP's tlog-checkpoint with two lines more.</summary>
/// <param name="Origin">Whose log: the office's name and the module.</param>
/// <param name="Size">How many entries there were.</param>
/// <param name="Root">The tree's head.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Previous">The hash of the note that stands before it in the file; null for the first.</param>
internal sealed record Checkpoint(string Origin, long Size, byte[] Root, DateTimeOffset At, byte[]? Previous)
{
    /// <summary>The file that checkpoints are added to.</summary>
    public const string FileName = "checkpoints.txt";

    private const string TimeMark = "time ";
    private const string PreviousMark = "previous ";
    private const int Lines = 5;

    public string Module => Origin[(Origin.LastIndexOf('/') + 1)..];

    public string Write() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Origin}\n{Size}\n{Convert.ToBase64String(Root)}\n{TimeMark}{At.ToUniversalTime():O}\n{PreviousMark}{(Previous is null ? "-" : Convert.ToBase64String(Previous))}\n");

    /// <summary>The hash by which the next note names this one.</summary>
    public static byte[] HashOf(SignedNote note) => SHA256.HashData(Encoding.UTF8.GetBytes(note.Write()));

    /// <exception cref="FormatException">The text is no checkpoint.</exception>
    public static Checkpoint Read(string text)
    {
        string[] lines = text.Split('\n');
        if (lines.Length != Lines + 1 || lines[0].Length == 0 || !lines[3].StartsWith(TimeMark, StringComparison.Ordinal) || !lines[4].StartsWith(PreviousMark, StringComparison.Ordinal))
        {
            throw new FormatException("The note is no checkpoint of a log.");
        }

        long size = long.Parse(lines[1], NumberStyles.None, CultureInfo.InvariantCulture);
        byte[] root = Convert.FromBase64String(lines[2]);
        DateTimeOffset at = DateTimeOffset.ParseExact(lines[3][TimeMark.Length..], "O", CultureInfo.InvariantCulture);
        string previous = lines[4][PreviousMark.Length..];
        Checkpoint read = new(lines[0], size, root, at, previous == "-" ? null : Convert.FromBase64String(previous));
        return root.Length == DurableChainTree.HashSize && read.Write() == text ? read : throw new FormatException("The note is no checkpoint of a log.");
    }
}
