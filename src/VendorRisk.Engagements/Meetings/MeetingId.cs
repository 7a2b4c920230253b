using System.Diagnostics.CodeAnalysis;

namespace VendorRisk.Engagements;

/// <summary>The key of a meeting.</summary>
public readonly record struct MeetingId(Guid Value)
{
    /// <summary>Reads a key from an address or a form.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out MeetingId id)
    {
        bool read = Guid.TryParse(text, out Guid value);
        id = new MeetingId(value);
        return read;
    }

    /// <summary>The key as it stands in addresses.</summary>
    public override string ToString() => Value.ToString("N");
}
