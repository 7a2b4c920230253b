using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.Engagements;

/// <summary>The key of an engagement.</summary>
public readonly record struct EngagementId(Guid Value)
{
    /// <summary>A new key.</summary>
    public static EngagementId New() => new(Guid.NewGuid());

    /// <summary>Reads a key from an address or a form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out EngagementId id)
    {
        bool read = Guid.TryParse(text, out Guid value);
        id = new EngagementId(value);
        return read;
    }

    /// <summary>The key as it stands in addresses.</summary>
    public override string ToString() => Value.ToString("N");
}
