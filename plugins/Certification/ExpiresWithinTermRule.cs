using System.Globalization;
using VendorRisk.Contract;
using Certificate = VendorRisk.Contract.Certification;

namespace VendorRisk.Plugins.Certification;

/// <summary>A valid registered certification runs out before personal information is gone from the vendor.</summary>
internal sealed class ExpiresWithinTermRule : Rule
{
    private const string ErasureDays = "erasureDays";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "certification.expires-within-term",
        Category = RiskCategories.Certification,
        Severity = Severity.High,
        Title = new("認証が業務の途中で切れる", "A certification runs out during the work"),
        Why = new(
            "更新されなければ、個人情報がまだ手元にある間に認証のない事業者になります。",
            "Unless renewed, the vendor holds personal data without a certification."),
        Demand = "個人情報保護委員会 行政機関等向け事務対応ガイド4-8-9（委託先の監督）",
        Reads = ["chain", "sheets"],
        Parameters = [new RuleParameter(ErasureDays, 30, 0, 365, "取扱いが終わってから消去が済むまでに見込む日数")],
        Messages =
        [
            new(
                "runs-out",
                new("{0}の{1}は{2}に切れ、消去まで済む見込みの{3}に届きません。", "{1} of {0} runs out on {2}, before the data is gone ({3})."),
                new("{2}までに{0}から更新後の登録証を受け取り、業者の登録に記録することを条件にしてください。", "Make it a condition that {0} hands in the renewed certificate by {2}.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            Judge(context, context.Facts.Chain[i], i, judgement);
        }

        return judgement.Result("有効な認証の登録がありません。");
    }

    private static void Judge(RuleContext context, ChainLink link, int index, Judgement judgement)
    {
        if (link.Registered is null && link.Certifications.Any(c => c.Scheme.IsKnown))
        {
            judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"chain/{index}/registered"));
        }

        WorkEnd end = WorkEnd.Of(context.Facts, link);
        Certificate[] last =
        [
            .. CertificationFacts.Registered(link)
                .Where(c => c.Scheme.IsKnown && CertificationFacts.IsValidOn(c, context.AsOf) == true)
                .GroupBy(c => c.Scheme.Value!, StringComparer.Ordinal)
                .Select(g => g.MaxBy(c => c.Expires.Value)!),
        ];
        if (last.Length == 0)
        {
            return;
        }

        if (end.Day is not { } day)
        {
            judgement.Lacks(end.Path);
            return;
        }

        judgement.Judged();
        DateOnly needed = day.AddDays(context.Parameters[ErasureDays]);
        foreach (Certificate record in last.Where(c => c.Expires.Value < needed && !HasSpare(link, c.Scheme.Value!, needed)))
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "runs-out",
                Arguments = [Wording.NameOf(link), SchemeNames.Of(record.Scheme.Value!), Wording.Date(record.Expires.Value), Wording.Date(needed)],
                Evidence = Judgement.Evidence([record.Expires, .. end.Facts]),
                Due = record.Expires.Value,
            });
        }
    }

    private static bool HasSpare(ChainLink link, string scheme, DateOnly needed) =>
        !CertificationFacts.PaperRelies(link, scheme) && CertificationFacts.HasOtherValid(link, scheme, needed);
}
