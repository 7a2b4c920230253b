using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit.Tests;

public class EngagementBuilderTests
{
    private static EngagementFacts Full() => new EngagementBuilder()
        .Title("健診案内の印刷と発送")
        .People(1200)
        .WithLegalBasis("要綱第3条第1項第3号", LegalRegime.Act)
        .WithVendor("株式会社みどり印刷", v => v
            .Certified(CertificationSchemes.PMark)
            .UsesCloud("フォームさくら", operatorCountry: "JP", publicIntake: true)
            .Registered(r => r.Certified(CertificationSchemes.PMark, new DateOnly(2027, 3, 31)).Inspected(new(2025, 5, 1)).Inspected(new(2026, 2, 1))))
        .WithSubcontractor("有限会社あさひ運輸", v => v.Consented(new(2026, 3, 1)))
        .WithSubcontractor("合同会社ゆうひ", of: "1.1")
        .WithSheet(SheetKind.Outsourcing, s => s
            .Term(new(2026, 4, 1), new(2027, 3, 31), rollover: false)
            .Items(SensitivityClass.Contact, "氏名", "住所")
            .Medium(MediumKind.Paper, "紙")
            .Work("案内を印刷する", Activity.Printing))
        .WithSheet(SheetKind.ReOutsourcing)
        .WithHop(HopEnds.Ward, HopEnds.Vendor(), Cargo.PortableMedia, HopMeans.ByHand, recorded: true)
        .WithSafeguard(Side.Contractor, "鍵のかかる棚に保管する", [ControlIds.LockedStorage])
        .WithChecklist(Side.Ward, c => c.No(ControlIds.EncryptionAndSeparatePassword, WaiverGround.ElectronicOnly, "電子データのみ").Blank(ControlIds.ServersUnderJapaneseLaw))
        .WithClauseSet("乙", 1, c => c.Clause("秘密の保持", ClauseTopic.Secrecy).Subcontracting(SubcontractingTerms.WithConsent))
        .Build();

    [Fact]
    public void Build_EveryKnownFact_HasPathAndSource()
    {
        IFact[] known = [.. Full().AllFacts().Where(f => f.State == FactState.Known)];
        known.Length.ShouldBeGreaterThan(50);
        known.ShouldAllBe(f => f.Path.Length > 0 && f.Source != null && (f.Source.Line > 0 || f.Source.Record != null));
    }

    [Fact]
    public void Build_Chain_NumbersTiersAndParents()
    {
        Full().Chain.Select(l => (l.Id, l.Tier, l.ParentId)).ShouldBe([("1", 1, null), ("1.1", 2, "1"), ("1.1.1", 3, "1.1")]);
        Should.Throw<ArgumentException>(() => new EngagementBuilder().WithSubcontractor("だれか"));
    }

    [Fact]
    public void Build_Sheets_AreAboutTheirLinks() =>
        Full().Sheets.Select(s => (s.LinkId, s.Tier.Or(0))).ShouldBe([("1", 1), ("1.1", 2)]);

    [Fact]
    public void Build_Checklist_HasEveryControlOnceInOrder()
    {
        EngagementFacts facts = Full();
        facts.Checklist.Select(a => a.Control).ShouldBe(ControlCatalogue.Checklist.Select(c => c.Id));
        facts.Checklist.Single(a => a.Control == ControlIds.EncryptionAndSeparatePassword).Ground.Is(WaiverGround.ElectronicOnly).ShouldBeTrue();
        facts.Checklist.Single(a => a.Control == ControlIds.ServersUnderJapaneseLaw).Answer.State.ShouldBe(FactState.Unknown);
        Should.Throw<ArgumentException>(() => new EngagementBuilder().WithChecklist(Side.Ward, c => c.No("OP-99")));
    }

    [Fact]
    public void Build_Register_ListsInspectionsNewestFirst() =>
        Full().Chain[0].Registered!.Inspections.Select(i => i.Date.Or(default)).ShouldBe([new DateOnly(2026, 2, 1), new DateOnly(2025, 5, 1)]);

    [Fact]
    public void Build_NothingNamed_KnowsNothing() =>
        new EngagementBuilder().Build().AllFacts().ShouldAllBe(f => f.State == FactState.Unknown);

    [Fact]
    public void Build_RoundTrip_GivesSameBytes()
    {
        string once = JsonSerializer.Serialize(Full(), ContractJson.Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<EngagementFacts>(once, ContractJson.Options), ContractJson.Options).ShouldBe(once);
    }
}
