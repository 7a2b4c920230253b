using Microsoft.Extensions.Logging;
using VendorRisk.Linked.Keys;
using VendorRisk.Registry;

namespace VendorRisk.Application;

/// <summary>
/// Puts invented vendors into a register that never saw them, so that candidates, expiry and the vendors' pages have something to show.
/// None is a real company: a certificate invented for one would mislead. Once removed they do not come back.
/// </summary>
public sealed partial class LoadSampleVendors(IVendorRegistry registry, JapanClock clock, ILogger<LoadSampleVendors> log)
{
    private const string Why = "製品に付属するサンプル（架空の事業者）";

    /// <summary>Loads those that are missing, in the product's name.</summary>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        DateOnly today = clock.Today;
        VendorCertification isms = new()
        {
            Id = Key("isms"),
            Scheme = "ISMS",
            Edition = "ISO/IEC 27001:2022",
            Number = "見本-0001",
            Issuer = "見本認証機関",
            Scope = "催しの受付、案内の発送及び運営",
            Issued = today.AddYears(-1),
            Expires = today.AddYears(2),
            CheckedOn = today.AddDays(-20),
            CheckedBy = "見本 花子",
            Evidence = "認証機関の一覧（見本）",
        };
        await AddAsync("株式会社あおぞら催事（見本）", cancellation, isms);
        await AddAsync("株式会社まちの案内所（見本）", cancellation, isms with { Id = Key("soon"), Scheme = CertificationSchemeNames.PMark, Edition = null, Number = null, Scope = null, Expires = today.AddDays(45) });
        await AddAsync("有限会社さくら企画（見本）", cancellation, isms with { Id = Key("lapsed"), Edition = "JIS Q 27001:2014", Number = "見本-0002", Issued = new DateOnly(2022, 11, 1), Expires = new DateOnly(2025, 10, 31) });
        await AddAsync("株式会社ことり運送（見本）", cancellation);
    }

    private async Task AddAsync(string name, CancellationToken cancellation, params VendorCertification[] certifications)
    {
        VendorId id = new(Key(name));
        if (!(await registry.HistoryAsync(id, cancellation)).IsEmpty)
        {
            return;
        }

        long version = await DoAsync(new Registry.RegisterVendor(id, Origin(name), name, Country: "JP", Sample: true), cancellation);
        foreach (VendorCertification certification in certifications)
        {
            version = await DoAsync(new Registry.RecordCertification(id, version, Origin(name + certification.Id), certification), cancellation);
        }
    }

    private async Task<long> DoAsync(VendorCommand command, CancellationToken cancellation)
    {
        if (await registry.ExecuteAsync(command, cancellation) is VendorChangeResult.Saved saved)
        {
            return saved.Version;
        }

        // A product without its samples still works; the log says what is missing.
        NotStored(log, command.VendorId);
        return 0;
    }

    private static ChangeOrigin Origin(string text) => Actor.Product.Does(Key("command " + text), Why);

    // The same sample has the same keys in every store, so it is stored once; the text is that of the first edition, whose stores hold these keys.
    private static Guid Key(string text) => DerivedGuid.Of("VendorRisk.Web.Samples." + text);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sample vendor {Vendor} was not stored as asked.")]
    private static partial void NotStored(ILogger log, VendorId vendor);
}
