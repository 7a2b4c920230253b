using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.Registry;

/// <summary>The key of a vendor. The caller makes it, so that a repeated registration names the same vendor.</summary>
public readonly record struct VendorId(Guid Value)
{
    /// <summary>A new key.</summary>
    public static VendorId New() => new(Guid.NewGuid());

    /// <summary>Reads a key from an address or a form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out VendorId id)
    {
        bool read = Guid.TryParse(text, out Guid value);
        id = new VendorId(value);
        return read;
    }

    /// <summary>The key as it stands in addresses.</summary>
    public override string ToString() => Value.ToString("N");
}
