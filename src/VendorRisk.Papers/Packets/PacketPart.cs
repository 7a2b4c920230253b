using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VendorRisk.Papers.Containers;

namespace VendorRisk.Papers.Packets;

/// <summary>One paper of a packet.</summary>
/// <param name="Number">Which paper, counted from 1.</param>
/// <param name="Lines">The packet's lines with those of other papers left empty, so that a line keeps its number.</param>
/// <param name="Confidence">How sure the packet's words are, in per mille.</param>
internal sealed record PacketPart(int Number, ImmutableArray<string> Lines, int Confidence)
{
    /// <summary>The part as a text of its own, with a last line that says how sure its words are; read again it gives the same facts.</summary>
    public ReadOnlyMemory<byte> Content => Encoding.UTF8.GetBytes(string.Join('\n', ExtractedText.Mark(Lines, Confidence)));

    public string NameIn(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}（{Number}件目）.txt");
}
