using System.Text;
using System.Text.Json.Nodes;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Evaluation;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Tests.Policies;

public class PolicyReaderTests
{
    [Fact]
    public void Default_IsValidAndNamed()
    {
        Policy policy = PolicyReader.Default();
        policy.Version.ShouldBe("2026-1");
        policy.Hash.Length.ShouldBe(64);
        policy.Gate.ShouldBe(Severity.Critical);
    }

    [Fact]
    public void Default_Unknown_IsNeverTheSafest()
    {
        InherentPolicy inherent = PolicyReader.Default().Inherent;
        inherent.DataUnknown.Points.ShouldBeGreaterThan(inherent.Data[SensitivityClass.Identifier].Points);
        inherent.Data[SensitivityClass.Unclassified].Points.ShouldBeGreaterThan(inherent.Data[SensitivityClass.Contact].Points);
        inherent.PeopleUnknown.ShouldBeGreaterThanOrEqualTo(inherent.People[^2].Points);
        inherent.Cloud.Unknown.ShouldBeGreaterThan(inherent.Cloud.Domestic);
    }

    [Theory]
    [InlineData(0, Grade.A)]
    [InlineData(199, Grade.A)]
    [InlineData(200, Grade.B)]
    [InlineData(350, Grade.C)]
    [InlineData(600, Grade.D)]
    [InlineData(799, Grade.D)]
    [InlineData(800, Grade.E)]
    [InlineData(1000, Grade.E)]
    public void GradeOf_EdgeOfBand_CountsUp(int tenths, Grade grade) => PolicyReader.Default().GradeOf(new Points(tenths)).ShouldBe(grade);

    [Fact]
    public void Read_SeveralMistakes_NamesEachWithItsPath()
    {
        PolicyException thrown = Should.Throw<PolicyException>(() => Read(p =>
        {
            p.Remove("version");
            p["bands"]!["C"] = 10;
            p["findings"]!["weights"]!["high"] = 0.55;
            p["findings"]!["wieghts"] = 1;
            p["inherent"]!["people"]![2]!["points"] = "viel";
            p["inherent"]!["cloud"]!["unknown"] = 1;
            p["gate"] = "severe";
            p["rules"]!["certification.missing"] = new JsonObject { ["severity"] = "medium", ["enabeld"] = true };
        }));
        string[] paths = [.. thrown.Problems.Select(p => p.Path)];
        foreach (string path in new[]
        {
            "version", "bands.B", "findings.weights.high", "findings.wieghts", "inherent.people[2].points", "inherent.cloud", "gate", "rules.certification.missing.enabeld",
        })
        {
            paths.ShouldContain(path);
        }

        thrown.Problems.ShouldAllBe(p => p.What.Length > 0 && p.How.Length > 0);
    }

    [Fact]
    public void Read_PartsThatExceedTheScale_AreRefused() =>
        Should.Throw<PolicyException>(() => Read(p => p["inherent"]!["peopleUnknown"] = 90)).Problems.ShouldHaveSingleItem().What.ShouldContain("合計");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    public void Read_NotAPolicy_IsRefused(string json) =>
        Should.Throw<PolicyException>(() => PolicyReader.Read("x.json", Encoding.UTF8.GetBytes(json))).Problems.ShouldNotBeEmpty();

    [Fact]
    public void FromFile_Missing_NamesTheFile() =>
        Should.Throw<PolicyException>(() => BuiltInPolicy.Of(new ScoringOptions { PluginsFolder = "", PolicyFile = "no-such-policy.json" })).Message.ShouldContain("no-such-policy.json");

    [Fact]
    public void Read_RuleSettings_AreKept()
    {
        RuleSetting rule = Read(p => p["rules"]!["a.b"] = new JsonObject { ["severity"] = "critical", ["enabled"] = false, ["parameters"] = new JsonObject { ["days"] = 30 } })
            .RuleOf("a.b");
        rule.Enabled.ShouldBeFalse();
        rule.Severity.ShouldBe(Severity.Critical);
        rule.Parameters["days"].ShouldBe(30);
    }

    private static Policy Read(Action<JsonObject> change) => PolicyReader.Read("test.json", TestPolicy.Changed(change));
}
