using VendorRisk.Contract;

namespace VendorRisk.Plugins.Oversight;

/// <summary>The work is over, and nobody has proved or checked that the data is gone.</summary>
internal sealed class ErasureUnprovenRule : Rule
{
    private const string GraceDays = "graceDays";

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "oversight.erasure-unproven",
        Category = RiskCategories.Oversight,
        Severity = Severity.High,
        Title = new("業務が終わったのに消去を確かめていない", "Erasure is not proved"),
        Why = new(
            "消去したという報告だけで実際には残っていたデータが、契約終了後に漏れた例があります。",
            "Data reported erased, and still there, has leaked after contracts were over."),
        Demand = "特記事項（返還・消去、消去の証明書）、事務対応ガイド4-8-9（返却・消去の確認）",
        Reads = ["chain", "sheets"],
        Parameters = [new(GraceDays, 30, 0, 365, "業務の最終日から証明書を待つ日数（日）")],
        Messages =
        [
            new(
                "none",
                new("{0}の業務は{1}に終わりましたが、消去証明書がありません。", "The work of {0} ended on {1}, and there is no erasure certificate."),
                new("{0}に消去（バックアップ・試験データを含む）の証明書を出させ、現地で確かめてください。", "Have {0} certify erasure, backups and test data included, and check it on site.")),
            new(
                "unchecked",
                new("{0}の消去証明書（業務の終了 {1}）を、〔区〕がまだ確かめていません。", "The 〔ward〕 has not checked the erasure certificate of {0} (work ended {1})."),
                new("{0}の証明書の範囲を確かめ、現地か記録で抽出して確認し、その日を記録してください。", "Check the certificate of {0} by a sample on site or in its logs, and record the day.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Chain.Length; i++)
        {
            ChainLink link = context.Facts.Chain[i];
            if (WorkSpan.Of(context.Facts, link) is not { } span || !(span.LastDay.IsKnown || span.Rollover))
            {
                judgement.Lacks("sheets");
            }
            else if (span.Rollover || span.LastDay.Value.AddDays(context.Parameters[GraceDays]) >= context.AsOf)
            {
                judgement.Judged();
            }
            else if (link.Erasure.CertificateDate is { State: FactState.Unknown, Source.Record: null } or { State: FactState.Unknown, Source: null })
            {
                judgement.Lacks($"chain/{i}/erasure/certificateDate");
            }
            else
            {
                Judge(link, span, judgement);
            }
        }

        return judgement.Result("委託先がありません。");
    }

    private static void Judge(ChainLink link, WorkSpan span, Judgement judgement)
    {
        judgement.Judged();
        Erasure erasure = link.Erasure;
        bool proved = erasure.CertificateDate.State != FactState.Unknown;
        if (!proved || erasure.CheckedOn.State == FactState.Unknown)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = proved ? "unchecked" : "none",
                Arguments = [Wording.NameOf(link), Wording.Date(span.LastDay.Value)],
                Evidence = Judgement.Evidence(span.LastDay, erasure.CertificateDate, erasure.CheckedOn),
            });
        }
    }
}
