using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.Papers.Tests.Golden;

/// <summary>What the words of the three real papers mean, fact by fact.</summary>
public class RealPaperMeaningTests
{
    [SeedFact]
    public void Vouchers_ReentrustedWork_DiffersBetweenOutlineAndTheOtherPlaces()
    {
        EngagementFacts facts = Facts("000");

        facts.Reentrustment.Is(ReentrustmentStance.Declared).ShouldBeTrue();
        facts.ReentrustedWork.Select(r => (r.Place, string.Join('+', r.Work.SelectMany(w => w.Activities)))).ShouldBe(
        [
            (ReentrustmentPlace.Outline, "Matching+CallCentre"),
            (ReentrustmentPlace.OutlineList, "Matching+Dispatch"),
            (ReentrustmentPlace.WorkList, "Matching+Dispatch"),
            (ReentrustmentPlace.Sheet, "Matching+Dispatch"),
        ]);
        facts.Sheets[0].Work.Where(w => w.Reentrusted.Is(true)).Select(w => w.Number).ShouldBe([4, 5]);
    }

    [SeedFact]
    public void Vouchers_Hops_AreRecordedBetweenWardAndContractorOnly() =>
        Hops("000").ShouldBe(
        [
            "Ward→1 PortableMedia ByHand recorded @36",
            "1→Ward SealedMail Delivered recorded @38",
            "1→Ward PortableMedia ByHand recorded @39",
            "1→1.1 PortableMedia ByHand unrecorded @39",
            "Ward→1.1 PortableMedia ByHand unrecorded @69",
            "1.1→Ward PortableMedia ByHand unrecorded @71",
            "Person→1 Data ? implied @34",
            "1.1→Person Goods Sent @67",
        ]);

    [SeedFact]
    public void Vouchers_Uses_ShowTheSubcontractorsPaperAndADigitalVoucherNobodyHosts()
    {
        MediumUse[] uses = [.. Facts("000").MediumUses];

        uses.Where(u => u.LinkId == "1.1" && u.Kind is MediumKind.Paper).Select(u => u.Ground)
            .ShouldBe([MediumUseGround.Safeguard, MediumUseGround.ImpliedByWork], ignoreOrder: true);
        uses.Where(u => u.Kind is MediumKind.App).ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.LinkId.ShouldBe("1"), u => u.Public.ShouldBeTrue());
        uses.Where(u => u.Kind is MediumKind.Cloud).ShouldAllBe(u => u.Ground == MediumUseGround.Conditional);
        Facts("000").Chain.ShouldAllBe(l => l.CloudServices.IsEmpty);
    }

    [SeedFact]
    public void Vouchers_ClauseReferences_AreReadWithTheirPurpose() =>
        Facts("000").ClauseReferences.Where(r => r.Number.IsKnown)
            .Select(r => $"{r.LinkId} {r.Side} {r.SetLabel.Value} {r.Number.Value} {r.CitedFor.Value}").ShouldBe(
            [
                "1 Ward 別紙 24 Audit",
                "1 Ward 別紙 23 Reports",
                "1 Contractor 別紙 24 Audit",
                "1 Contractor 別紙 23 Reports",
                "1.1 Ward 別紙 24 SubcontractorInspection",
                "1.1 Ward 別紙 23 SubcontractorInspection",
                "1.1 Subcontractor 別紙 17 SubcontractorInspection",
                "1.1 Subcontractor 別紙1 15 SubcontractorInspection",
            ]);

    [SeedFact]
    public void Vouchers_Inspections_AreYearlyByTheClauseTheyCite() =>
        Facts("000").Safeguards.Where(s => s.Controls.Any(c => c.Is("OP-02"))).ShouldAllBe(s => s.Frequency.Is(Frequency.Yearly));

    [SeedFact]
    public void Vouchers_GarbledWords_AreThreeAndOnePartyIsWrong() =>
        Facts("000").WordingDefects.Select(d => (d.Kind, d.Printed.Source!.Line)).ShouldBe(
            [(WordingDefectKind.Garbled, 34), (WordingDefectKind.Garbled, 38), (WordingDefectKind.Garbled, 41), (WordingDefectKind.WrongParty, 71)],
            ignoreOrder: true);

    [SeedFact]
    public void Benefit_ReentrustedWork_IsAPartOfTaskOneAgainstASheetWithEnvelopesAndWithoutInserting()
    {
        EngagementFacts facts = Facts("002");

        facts.ReentrustedWork.Select(r => (r.Place, r.Partial)).ShouldBe([(ReentrustmentPlace.WorkList, true), (ReentrustmentPlace.Sheet, false)]);
        facts.ReentrustedWork[0].Work.ShouldHaveSingleItem().Number.ShouldBe(1);
        facts.ReentrustedWork[1].Work.SelectMany(w => w.Objects).Except(facts.ReentrustedWork[0].Work.SelectMany(w => w.Objects)).ShouldBe(["封筒"]);
        facts.ReentrustedWork[0].Work.SelectMany(w => w.Activities).Except(facts.ReentrustedWork[1].Work.SelectMany(w => w.Activities)).ShouldBe([Activity.Inserting]);
    }

    [SeedFact]
    public void Benefit_Hops_LeaveTheWayToTheSubcontractorOpen() =>
        Hops("002").ShouldBe(
        [
            "Ward→Person Paper Sent @32",
            "Ward→1 Data DedicatedLine @117",
            "1→Ward Data DedicatedLine @117",
            "PublicBody→Ward Data ? implied @40",
            "Ward→PublicBody Paper Post @55",
            "PublicBody→Ward Data DedicatedLine @354",
            "1→Service Data SharedStore @135",
            "1.1→Service Data SharedStore @150",
            "1→Person SealedMail Sent @131",
            "Person→1 Paper Post @131",
            "1→1.1 Data ? implied @142",
            "1.1→Person SealedMail Sent @146",
        ],
            ignoreOrder: true);

    [SeedFact]
    public void Benefit_WindowsServicesAndPeople_AreRead()
    {
        EngagementFacts facts = Facts("002");

        facts.WorkWindows.Select(w => (w.Kind, w.Start.IsKnown, w.End.Value)).ShouldBe(
        [
            (WorkWindowKind.PostalAcceptance, false, new DateOnly(2020, 8, 31)),
            (WorkWindowKind.OnlineAcceptance, true, new DateOnly(2020, 8, 31)),
        ]);
        facts.WorkWindows[1].Start.Value.ShouldBe(new DateOnly(2020, 5, 11));
        facts.Chain[0].CloudServices.ShouldHaveSingleItem().OperatorCountry.Value.ShouldBe("JP");
        facts.MediumUses.ShouldContain(u => u.Kind == MediumKind.Server && u.LinkId == "1" && u.Ground == MediumUseGround.Stated && u.Name.Source!.Line == 117);
        facts.ProtectedPersons.Where(p => p.KeptByWard.Is(true)).ShouldHaveSingleItem().Statement.Source!.Line.ShouldBe(32);
        facts.ProtectedPersons.Length.ShouldBeGreaterThan(5);
        facts.CarryOuts.ShouldAllBe(c => c.Exempted.Is(false));
        facts.WordingDefects.ShouldBeEmpty();
    }

    [SeedFact]
    public void Prizes_Meaning_IsOpenOnReentrustingAndOnTheWayFromTheForms()
    {
        EngagementFacts facts = Facts("003");

        facts.Reentrustment.State.ShouldBe(FactState.Unknown);
        facts.ReentrustedWork.ShouldBeEmpty();
        facts.Safeguards.ShouldBeEmpty();
        facts.Chain[0].CloudServices.Select(c => (c.Name.Value, c.OperatorCountry.Or("?"), c.PublicIntake.Value)).ShouldBe(
            [("Google フォーム", "US", true), ("LoGo フォーム", "?", true), ("Google スプレッドシート", "US", false)]);
        Hops("003").ShouldBe(
        [
            "1→Person Goods Sent @27",
            "1→Person SealedMail Sent @39",
            "Person→Service FormEntry WebForm @36",
            "Service→1 Data ? unrecorded implied @36",
            "Person→Service FormEntry WebForm @36",
            "Service→1 Data ? unrecorded implied @36",
        ]);
        facts.WordingDefects.Select(d => (d.Kind, d.Printed.Source!.Line)).ShouldBe([(WordingDefectKind.WrongParty, 88), (WordingDefectKind.WrongParty, 89)]);
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void AnyPaper_EverySourceOfAMeaning_HasALineAndItsWords(string stem)
    {
        PaperReading reading = Reading.OfSeed(stem);
        IFact[] facts = [.. reading.Facts.AllFacts().Where(f => f.State is FactState.Known && Paths.Any(p => f.Path.StartsWith(p, StringComparison.Ordinal)))];

        facts.Length.ShouldBeGreaterThan(10);
        facts.Where(f => f.Source?.Line is null or < 1 || f.Source.Quote.Length == 0).Select(f => f.Path).ShouldBeEmpty();
    }

    private static readonly string[] Paths = ["reentrust", "hops", "mediumUses", "safeguards", "clauseReferences", "workWindows", "carryOuts", "protectedPersons", "wordingDefects"];

    private static EngagementFacts Facts(string stem) => Reading.OfSeed(stem).Facts;

    private static string[] Hops(string stem) =>
    [
        .. Facts(stem).Hops.Select(h => string.Join(
            ' ',
            new[]
            {
                $"{End(h.From)}→{End(h.To)}",
                h.Cargo.ToString(),
                h.Means.IsKnown ? h.Means.Value.ToString() : "?",
                h.Recorded.Is(true) ? "recorded" : h.Recorded.Is(false) ? "unrecorded" : "",
                h.Implied ? "implied" : "",
                $"@{h.Statement.Source!.Line}",
            }.Where(w => w.Length > 0))),
    ];

    private static string End(HopEnd end) => end.LinkId ?? end.Kind.ToString();
}
