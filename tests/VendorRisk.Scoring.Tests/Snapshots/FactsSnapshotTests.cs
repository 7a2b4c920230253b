using System.Text.Json;
using NSubstitute;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.PluginKit;
using VendorRisk.Registry;
using VendorRisk.Scoring.Snapshots;

namespace VendorRisk.Scoring.Tests.Snapshots;

public class FactsSnapshotTests
{
    private static readonly VendorId Printer = new(Guid.Parse("11111111-1111-1111-1111-111111111111"));
    private static readonly VendorId Carrier = new(Guid.Parse("22222222-2222-2222-2222-222222222222"));
    private readonly IVendorRegistry _registry = Substitute.For<IVendorRegistry>();
    private readonly List<Vendor> _vendors = [];

    public FactsSnapshotTests()
    {
        Knows(
            new Vendor
            {
                Id = Printer,
                Version = 4,
                LegalName = "株式会社みどり印刷",
                CorporateNumber = "7120001077523",
                Country = "JP",
                Certifications =
                [
                    new VendorCertification
                    {
                        Id = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000000"), Scheme = "P-mark", Number = "10000001(01)",
                        Expires = new DateOnly(2027, 3, 31), Standing = CertificationStanding.Suspended, CheckedOn = new DateOnly(2026, 4, 1),
                    },
                ],
                Inspections =
                [
                    new VendorInspection { Id = Guid.NewGuid(), Date = new(2026, 5, 1), Place = "本社", Opinion = "良", Work = "健診案内の発送", OpenPoints = ["鍵の管理"] },
                    new VendorInspection { Id = Guid.NewGuid(), Date = new(2026, 4, 1), Place = "本社", Opinion = "良", Work = "別の業務" },
                    new VendorInspection { Id = Guid.NewGuid(), Date = new(2026, 3, 1), Place = "本社", Opinion = "良", Kind = InspectionKind.Documents },
                ],
                Incidents = [new VendorIncident { Id = Guid.NewGuid(), Date = new(2025, 6, 1), Description = "誤封入", PeopleAffected = 3, Source = "公表資料" }],
            });
        Knows(new Vendor { Id = Carrier, Version = 1, LegalName = "有限会社あさひ運輸" });
    }

    private static EngagementFacts Facts => new EngagementBuilder().Title("健診案内の発送")
        .WithVendor("㈱みどり印刷").WithSubcontractor("有限会社あさひ運輸").WithSubcontractor("未登録株式会社").Build();

    [Fact]
    public async Task Take_NamedVendor_CarriesWhatTheRegisterKnows()
    {
        VendorSnapshot vendor = (await Take(Facts)).Chain[0].Registered!;
        vendor.ShouldSatisfyAllConditions(
            v => v.VendorId.ShouldBe(Printer.ToString()),
            v => v.Version.ShouldBe(4),
            v => v.CorporateNumber.Is("7120001077523").ShouldBeTrue(),
            v => v.Certifications[0].Status.Is(CertificationStatus.Suspended).ShouldBeTrue(),
            v => v.Certifications[0].Expires.Is(new DateOnly(2027, 3, 31)).ShouldBeTrue(),
            v => v.Certifications[0].Issuer.State.ShouldBe(FactState.Unknown),
            v => v.Certifications[0].Place.ShouldBe(CertificationPlace.Register),
            v => v.Certifications[0].Number.Source!.Record.ShouldBe($"vendor/{Printer}/certification/aaaaaaaa000000000000000000000000"),
            v => v.Incidents.ShouldHaveSingleItem().PeopleAffected.Is(3).ShouldBeTrue());
    }

    [Fact]
    public async Task Take_Inspections_LeavesOutOtherWorkAndPaperChecks()
    {
        Inspection inspection = (await Take(Facts)).Chain[0].Registered!.Inspections.ShouldHaveSingleItem();
        inspection.Date.Is(new DateOnly(2026, 5, 1)).ShouldBeTrue();
        inspection.OpenPoints.Is(1).ShouldBeTrue();
    }

    [Fact]
    public async Task Take_UnregisteredOrAmbiguousVendor_StaysUnresolved()
    {
        Knows(new Vendor { Id = VendorId.New(), Version = 1, LegalName = "あさひ運輸有限会社" });
        EngagementFacts facts = await Take(Facts);
        facts.Chain[1].Registered.ShouldBeNull();
        facts.Chain[2].Registered.ShouldBeNull();
    }

    [Fact]
    public async Task Take_Consent_FollowsTheVendorNotTheSpelling()
    {
        EngagementFacts facts = await Take(Facts, new ConsentRecord("(有)あさひ運輸", new(2026, 3, 1), "承諾書1", "山田"), new ConsentRecord("有限会社あさひ運輸", new(2026, 3, 9), "承諾書2", "山田"));
        facts.Chain[0].Consent.State.ShouldBe(FactState.NotApplicable);
        facts.Chain[1].Consent.Value!.Reference.ShouldBe("承諾書2");
        facts.Chain[2].Consent.State.ShouldBe(FactState.Unknown);
        facts.Chain[2].Consent.Reason.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Take_UndecidedVendor_ListsWhoMeetsAConditionOnly()
    {
        EngagementFacts facts = new EngagementBuilder().WithVendor(null, v => v.Undecided().MustHoldOneOf("ISMS", "P-mark")).Build();
        (await Take(facts)).Candidates.Select(c => c.VendorId).ShouldBe([Printer.ToString()]);
        (await Take(Facts)).Candidates.ShouldBeEmpty();
    }

    [Fact]
    public async Task Take_Result_HasPathsAndSurvivesARoundTrip()
    {
        EngagementFacts facts = await Take(Facts);
        facts.AllFacts().ShouldAllBe(f => f.Path.Length > 0);
        string json = JsonSerializer.Serialize(facts, ContractJson.Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<EngagementFacts>(json, ContractJson.Options), ContractJson.Options).ShouldBe(json);
    }

    private Task<EngagementFacts> Take(EngagementFacts facts, params ConsentRecord[] consents) => new FactsSnapshot(_registry, new ScoringOptions { PluginsFolder = "" }).TakeAsync(new Engagement
    {
        Id = EngagementId.New(),
        Revision = 1,
        Current = new EngagementVersion { Number = 1, Facts = facts, SavedAt = DateTimeOffset.UnixEpoch, SavedBy = "山田", Why = "起案" },
        Consents = [.. consents],
    });

    private void Knows(Vendor vendor)
    {
        _vendors.Add(vendor);
        _registry.SnapshotAsync(Arg.Any<CancellationToken>()).Returns(new RegisterSnapshot(_vendors.Count, _vendors));
    }
}
