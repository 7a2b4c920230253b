namespace VendorRisk.EndToEnd.Tests.Browsing;

/// <summary>The tests that share one host and one browser.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<Site>
{
    public const string Name = "site";
}
