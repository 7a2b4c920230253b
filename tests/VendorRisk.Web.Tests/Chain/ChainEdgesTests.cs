using VendorRisk.Contract;
using VendorRisk.Web.Risk;

namespace VendorRisk.Web.Tests.Chain;

public sealed class ChainEdgesTests
{
    private static readonly ChainLink Contractor = new() { Id = "1", Tier = 1, Name = Fact.Known("甲", Source.Paper(1, "甲")) };
    private static readonly ChainLink Below = new() { Id = "1.1", ParentId = "1", Tier = 2, Name = Fact.Known("乙", Source.Paper(2, "乙")) };

    [Fact]
    public void WhatTheWardEntrusts_IsEntrusted() => Of(Contractor).ShouldBe(ChainEdge.Entrusted);

    [Fact]
    public void RecordedConsent_CountsBeforeAnyWordOfThePaper() =>
        Of(Below with { Consent = Fact.Known(new Consent(new DateOnly(2026, 4, 1), "8総第1号"), Source.Paper(3, "承諾")) }, ReentrustmentStance.Denied).ShouldBe(ChainEdge.Consented);

    [Fact]
    public void VendorOfAPaperThatDeniesReentrusting_IsUndeclared() => Of(Below, ReentrustmentStance.Denied).ShouldBe(ChainEdge.Undeclared);

    [Fact]
    public void VendorOfAPaperThatDeclaresReentrusting_IsDeclaredAndNoMore() => Of(Below, ReentrustmentStance.Declared).ShouldBe(ChainEdge.Declared);

    [Fact]
    public void SilentPaper_DeclaresOnlyByASheet()
    {
        Of(Below).ShouldBe(ChainEdge.Undeclared);
        ChainEdges.Of(Below, new EngagementFacts { Chain = [Contractor, Below], Sheets = [new SheetFacts { LinkId = "1.1" }] }).ShouldBe(ChainEdge.Declared);
    }

    [Fact]
    public void VendorStillToBeChosen_IsUnknown() => Of(Below with { Name = new(), Undecided = Fact.Known(true, Source.Paper(2, "未定")) }, ReentrustmentStance.Declared).ShouldBe(ChainEdge.Unknown);

    private static ChainEdge Of(ChainLink link, ReentrustmentStance? stance = null) => ChainEdges.Of(link, new EngagementFacts
    {
        Chain = [Contractor, Below],
        Reentrustment = stance is { } said ? Fact.Known(said, Source.Paper(9, "再委託")) : new(),
    });
}
