using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.Engagements;

/// <summary>The key of an incident's case.</summary>
public readonly record struct IncidentId(Guid Value)
{
    /// <summary>Reads a key from an address or a form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out IncidentId id)
    {
        bool read = Guid.TryParse(text, out Guid value);
        id = new IncidentId(value);
        return read;
    }

    /// <summary>The key as it stands in addresses.</summary>
    public override string ToString() => Value.ToString("N");
}
