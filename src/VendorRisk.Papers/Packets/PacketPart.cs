using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace VendorRisk.Papers.Packets;

/// <summary>One paper of a packet.</summary>
/// <param name="Number">Which paper, counted from 1.</param>
/// <param name="Lines">The packet's lines with those of other papers left empty, so that a line keeps its number.</param>
internal sealed record PacketPart(int Number, ImmutableArray<string> Lines)
{
    /// <summary>The part as a text of its own; read again it gives the same.</summary>
    public ReadOnlyMemory<byte> Content => Encoding.UTF8.GetBytes(string.Join('\n', Lines));

    public string NameIn(string file) =>
        string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(file)}（{Number}件目）.txt");
}
