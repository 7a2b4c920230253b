using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Web.CommandLine.ScoreText;

/// <summary>The chain of vendors, drawn with one indent a tier.</summary>
internal sealed class ChainText(TextWriter output, string office)
{
    public void Write(EngagementFacts facts, Assessment assessment)
    {
        output.WriteLine("■ 事業者の連鎖");
        output.WriteLine("  " + office);
        foreach (ChainLink link in facts.Chain)
        {
            string name = link.Name.IsKnown ? link.Name.Value : link.Undecided.Is(true) ? "未定" : "名称不明";
            string[] held = [.. link.Certifications.Where(c => c.Scheme.IsKnown).Select(c => c.Edition.IsKnown ? $"{c.Scheme.Value}（{c.Edition.Value}）" : c.Scheme.Value!)];
            string[] cloud = [.. link.CloudServices.Where(c => c.Name.IsKnown).Select(c => c.Name.Value!)];
            LinkScore? score = assessment.Links.FirstOrDefault(l => l.LinkId == link.Id);
            output.WriteLine(
                $"  {new string('　', link.Tier - 1)}└ {name}（{Role(link.Tier)}）{(score is null ? "" : $" 評価 {score.Grade}")}" +
                $"　認証：{(held.Length == 0 ? "記載なし" : string.Join("、", held))}{(cloud.Length == 0 ? "" : $"　クラウド：{string.Join("、", cloud)}")}");
        }

        output.WriteLine();
    }

    private static string Role(int tier) => tier switch
    {
        1 => "委託先",
        2 => "再委託先",
        3 => "再々委託先",
        _ => $"{tier} 次の委託先",
    };
}
