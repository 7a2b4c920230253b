using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using VendorRisk.Web.Storage;

namespace VendorRisk.Web.Cluster;

/// <summary>The keys that sign what pages carry, in the store: a page of one node is good on every node.</summary>
internal sealed class StoredKeys(IDbContextFactory<WebContext> contexts) : IXmlRepository
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using WebContext db = contexts.CreateDbContext();
        return [.. db.Keys.AsNoTracking().OrderBy(key => key.Sequence).Select(key => key.Content).ToList().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using WebContext db = contexts.CreateDbContext();
        db.Keys.Add(new KeyRow { Name = friendlyName, Content = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }

    /// <summary>
    /// Makes the first key before any page is served. Nodes that start together would otherwise make one each, and a node looks for keys of others once a day only.
    /// </summary>
    public async Task EnsureAsync(IKeyManager keys, TimeProvider clock, CancellationToken cancellation)
    {
        await using WebContext db = await contexts.CreateDbContextAsync(cancellation);
        await using IDbContextTransaction alone = await db.BeginWriteAsync(cancellation);
        if (keys.GetAllKeys().All(key => key.IsRevoked || key.ExpirationDate <= clock.GetUtcNow()))
        {
            keys.CreateNewKey(clock.GetUtcNow(), clock.GetUtcNow() + Lifetime);
        }
    }
}
