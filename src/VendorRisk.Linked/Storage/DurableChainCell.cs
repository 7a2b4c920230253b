using System.Globalization;
using System.Text;

namespace VendorRisk.Linked.Storage;

/// <summary>A value of a row in the one form in which it is hashed, whichever server holds it.</summary>
/// <param name="Kind">What it is; a value that is missing has no cell.</param>
/// <param name="Bytes">Text as UTF-8, a whole number or a yes and no (1, 0) in decimal digits, bytes as they are.</param>
internal readonly record struct DurableChainCell(char Kind, byte[] Bytes)
{
    public const char Text = 't';
    public const char Number = 'i';
    public const char Binary = 'b';

    /// <summary>The cell of a value as a driver or the framework has it; null for none.</summary>
    /// <exception cref="NotSupportedException">A kind of value that no record holds.</exception>
    public static DurableChainCell? Of(object? value) => value switch
    {
        null or DBNull => null,
        string text => new DurableChainCell(Text, Encoding.UTF8.GetBytes(text)),
        DateOnly day => new DurableChainCell(Text, Encoding.UTF8.GetBytes(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        bool yes => new DurableChainCell(Number, [yes ? (byte)'1' : (byte)'0']),
        Enum or int or long or short or byte => new DurableChainCell(
            Number, Encoding.UTF8.GetBytes(Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))),
        byte[] bytes => new DurableChainCell(Binary, bytes),
        _ => throw new NotSupportedException($"The log has no form for a value of the type {value.GetType().Name}."),
    };
}
