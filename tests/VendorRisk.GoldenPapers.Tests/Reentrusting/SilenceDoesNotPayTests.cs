using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.GoldenPapers.Tests.Reentrusting;

/// <summary>
/// Neither silence nor an unproven word pays: a declaration without a name weighs exactly like silence, and naming a subcontractor without
/// certificate, consent and safeguards never weighs less. Held over generated papers and generated facts, with the plugins and the policy of the product.
/// </summary>
public class SilenceDoesNotPayTests
{
    private const int Engagements = 120;
    private const int Papers = 60;
    private static readonly DateOnly AsOf = new(2026, 5, 1);

    private static readonly string[] Unnamed =
        ["再委託の有無\t有り", "再委託\tあり", "再委託の有無\t☑有　□無", "再委託\t一部を専門業者に再委託する。", "再委託先\t未定", "下請の有無\t有（3社）", "再委託\tする"];

    private static readonly string[] Named =
    [
        "再委託の有無\t有（株式会社ヘルプライン）", "再委託の有無\t有（株式会社ヘルプライン：データ入力）", "再委託先\t株式会社ヘルプライン（案内の発送）", "再委託\t電話の受付を株式会社ヘルプラインに再委託する。",
        "再委託の有無\t☑有 □無　再委託先：株式会社ヘルプライン", "再委託先\t株式会社ヘルプライン：印刷、みなと発送株式会社：発送", "協力会社\t株式会社ヘルプライン ほか2社",
    ];

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, Engagements)];

    public static TheoryData<int> PaperNumbers { get; } = [.. Enumerable.Range(0, Papers)];

    [Theory]
    [MemberData(nameof(PaperNumbers))]
    public void Paper_DeclaringWithoutAName_WeighsExactlyAsSilence(int number)
    {
        Points silence = Of(DeclaringPaper.Of(number));
        Of(DeclaringPaper.Of(number, Unnamed[number % Unnamed.Length])).ShouldBe(silence, Unnamed[number % Unnamed.Length]);
    }

    [Theory]
    [MemberData(nameof(PaperNumbers))]
    public void Paper_NamingASubcontractorAndItsWork_NeverWeighsLess(int number)
    {
        string row = Named[number % Named.Length];
        Of(DeclaringPaper.Of(number, row)).ShouldBeGreaterThanOrEqualTo(Of(DeclaringPaper.Of(number)), row);
    }

    [Fact]
    public void Paper_Denying_WeighsLess() => Of(DeclaringPaper.Of(1, "再委託の有無\t無")).ShouldBeLessThan(Of(DeclaringPaper.Of(1)));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Facts_DeclaringWithoutAName_WeighExactlyAsSilence(int number)
    {
        EngagementFacts silent = SilentFacts.Of(number);
        foreach (bool onTheLinks in (bool[])[false, true])
        {
            Points declared = Of(SilentFacts.Unnamed(silent, onTheLinks));
            if (SilentFacts.WaivesSubcontractors(silent))
            {
                declared.ShouldBeGreaterThanOrEqualTo(Of(silent));
            }
            else
            {
                declared.ShouldBe(Of(silent));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Facts_WithOneMoreNameAfterAnother_NeverWeighLess(int number)
    {
        Activity[] works = Enum.GetValues<Activity>();
        EngagementFacts facts = SilentFacts.Of(number);
        Points before = Of(facts);
        for (int more = 0; more < 4; more++)
        {
            string parent = more == 3 ? "1.1" : facts.Chain[more % facts.Chain.Count(l => l.Tier == 1)].Id;
            facts = SilentFacts.WithName(facts, parent, more % 2 == number % 2 ? null : works[(number + more) % works.Length], ownSheet: number % 3 == 1);
            Points after = Of(facts);
            after.ShouldBeGreaterThanOrEqualTo(before, $"{more} {string.Join(' ', facts.Chain.Select(l => l.Id))}");
            before = after;
        }
    }

    [Fact]
    public void Facts_Generated_AreOfEveryKind()
    {
        EngagementFacts[] all = [.. Enumerable.Range(0, Engagements).Select(SilentFacts.Of)];
        all.Count(SilentFacts.WaivesSubcontractors).ShouldBeInRange(1, Engagements / 2);
        all.ShouldContain(f => f.Chain.Length == 2);
        all.ShouldContain(f => f.RegisterConsulted.Is(true));
        all.ShouldContain(f => f.Chain.Any(l => l.Undecided.Is(true)));
        all.ShouldContain(f => !f.Checklist.IsEmpty && !SilentFacts.WaivesSubcontractors(f));
    }

    private static Points Of(string paper) => Judged.Text(paper, AsOf).Assessment.Residual;

    private static Points Of(EngagementFacts facts) => Judged.Made(facts, AsOf).Assessment.Residual;
}
