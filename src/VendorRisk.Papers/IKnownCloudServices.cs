using System.Collections.Immutable;

namespace VendorRisk.Papers;

/// <summary>The services that papers are read by: the same list helps whoever enters one by hand.</summary>
public interface IKnownCloudServices
{
    /// <summary>Every service, by name.</summary>
    ImmutableArray<KnownCloudService> All { get; }

    /// <summary>The service that words mean, in any width, also with more said around it (<c>AWS 東京リージョン</c>); null when they name none or more than one operator.</summary>
    KnownCloudService? Find(string words);
}
