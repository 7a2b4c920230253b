using VendorRisk.Contract;
using VendorRisk.PluginKit;

namespace VendorRisk.Plugins.Cloud.Tests;

public class ForeignOperatorRuleTests
{
    private static RuleCheck Check => RuleCheck.For<ForeignOperatorRule>();

    private static EngagementBuilder With(string service, string? operatorCountry, string? serverCountry = null) =>
        new EngagementBuilder().WithVendor("株式会社あおば企画", v => v.With(l => l with
        {
            CloudServices =
            [
                new CloudService
                {
                    Name = Fact.Known(service, Source.Paper(9, service)),
                    OperatorCountry = operatorCountry is null ? new() : Fact.Known(operatorCountry),
                    ServerCountry = serverCountry is null ? new() : Fact.Known(serverCountry),
                },
            ],
        }));

    [Fact]
    public void ForeignOperator_IsFound_WhateverIsPromised() =>
        Check.Given(With("ワールド表計算", "US")).Finds(1).Says("foreign").FindsAbout("1").FindsOn("chain/0/cloudServices/0/name");

    [Fact]
    public void ForeignOperatorWithServersInJapan_IsNotToldThatTheirPlaceIsMissing() => Check.Given(With("ワールド表計算", "US", "JP")).Finds(1).Says("domestic-servers");

    [Fact]
    public void DomesticOperatorWithServersAbroad_IsFound() => Check.Given(With("和風ストレージ", "JP", "SG")).Finds(1).Says("foreign");

    [Fact]
    public void UnknownOperator_AgainstAPromise_IsFoundWithThePromise() =>
        Check.Given(With("なぞのフォーム", null).WithChecklist(Side.Contractor)).Finds(1).Says("unknown").FindsOn("checklist");

    [Fact]
    public void UnknownOperator_WithoutAPromise_IsAskedFor() =>
        Check.Given(With("なぞのフォーム", null)).AsksFor("chain/0/cloudServices/0/operatorCountry").HasNoFinding();

    [Fact]
    public void DomesticOperator_IsFine() => Check.Given(With("和風ストレージ", "JP")).FindsNothing();

    [Fact]
    public void NoService_IsNotApplicable() => Check.Given(new EngagementBuilder().WithVendor("株式会社あおば企画")).IsNotApplicable();
}
