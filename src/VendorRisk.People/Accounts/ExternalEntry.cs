using VendorRisk.People.Names;

namespace VendorRisk.People;

/// <summary>Somebody whom a proxy or an identity provider has shown to be who they are.</summary>
/// <param name="Name">The name by which it knows them, as it gave it.</param>
/// <param name="DisplayName">What it calls them; null when it does not say.</param>
/// <param name="Way">How they came, in words for the log.</param>
/// <param name="From">The address they come from, for the log.</param>
/// <param name="OpenAccount">Whether an account without posts is made for a name that has none.</param>
public sealed record ExternalEntry(string Name, string? DisplayName, string Way, string From, bool OpenAccount)
{
    /// <summary>Whether both are the one name of the same person: as accounts are looked up by it.</summary>
    public static bool IsSameName(string? one, string? other) => ExternalNames.Folded(one) is { } folded && folded == ExternalNames.Folded(other);
}
