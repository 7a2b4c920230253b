using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Snapshots;

namespace VendorRisk.Web.Tests.Register;

/// <summary>One contractor and one subcontractor of a whole product: the real register, the real engagements, the real rules.</summary>
internal sealed class RegisterCase(TemporaryProduct product)
{
    public const string Contractor = "株式会社みどり印刷";
    public const string Subcontractor = "有限会社あさひ運輸";
    private static readonly DateOnly Start = new(2024, 4, 1);
    private static readonly DateOnly End = new(2025, 3, 31);

    public static RegisterCase Of(TemporaryProduct product) => new(product);

    public EngagementId Id { get; private set; }

    public VendorId Vendor { get; } = VendorId.New();

    public async Task<RegisterCase> OpenAsync()
    {
        (await ExecuteAsync(new RegisterVendor(Vendor, Origin(), Contractor))).ShouldBeOfType<VendorChangeResult.Saved>();
        Id = (await product.Get<IEngagementBook>().CreateAsync(new CreateEngagement(Facts(), null, By()))).ShouldBeOfType<ChangeResult.Saved>().Id;
        return this;
    }

    public async Task RecordAsync(Func<VendorId, long, ChangeOrigin, VendorCommand> command)
    {
        Vendor vendor = (await product.Get<IVendorRegistry>().FindAsync(Vendor)).ShouldNotBeNull();
        (await ExecuteAsync(command(Vendor, vendor.Version, Origin()))).ShouldBeOfType<VendorChangeResult.Saved>();
    }

    public Task CertifyAsync(VendorCertification held) => RecordAsync((id, version, origin) => new RecordCertification(id, version, origin, held));

    public async Task ChangeAsync(Func<IEngagementBook, long, Task<ChangeResult>> change)
    {
        IEngagementBook book = product.Get<IEngagementBook>();
        (await change(book, (await book.FindAsync(Id))!.Revision)).ShouldBeOfType<ChangeResult.Saved>();
    }

    public async Task<ImmutableArray<AssessedFinding>> FindingsAsync(string rule, DateOnly asOf)
    {
        Engagement engagement = (await product.Get<IEngagementBook>().FindAsync(Id)).ShouldNotBeNull();
        EngagementFacts facts = await product.Get<IFactsSnapshot>().TakeAsync(engagement);
        return [.. product.Get<IAssessor>().Assess(facts, asOf).Findings.Where(f => f.Rule == rule)];
    }

    public static ChangeOrigin By() => new(Guid.NewGuid(), "山田", "試験のため");

    private Task<VendorChangeResult> ExecuteAsync(VendorCommand command) => product.Get<IVendorRegistry>().ExecuteAsync(command);

    private static ChangeOrigin Origin() => new(Guid.NewGuid(), "山田", "試験のため");

    private static EngagementFacts Facts() => new EngagementFacts
    {
        Title = Fact.Known("案内の発送"),
        Chain =
        [
            new ChainLink { Id = "1", Tier = 1, Name = Fact.Known(Contractor, Source.Paper(3, Contractor)), Consent = Fact.NotApplicable<Consent>() },
            new ChainLink { Id = "1.1", Tier = 2, ParentId = "1", Name = Fact.Known(Subcontractor, Source.Paper(9, Subcontractor)) },
        ],
        Sheets = [Sheet(SheetKind.Outsourcing, "1"), Sheet(SheetKind.ReOutsourcing, "1.1")],
    }.WithPaths();

    private static SheetFacts Sheet(SheetKind kind, string link) => new()
    {
        Kind = kind,
        LinkId = link,
        Term = new Term { Start = Fact.Known(Start, Source.Paper(5, "令和6年4月1日")), End = Fact.Known(End, Source.Paper(5, "令和7年3月31日")), Rollover = Fact.Known(false) },
    };
}
