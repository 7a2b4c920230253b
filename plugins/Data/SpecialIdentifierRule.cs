using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>An identifier of the electronic certificate (公的個人認証) is recorded without a day of erasure.</summary>
internal sealed class SpecialIdentifierRule : Rule
{
    private static readonly string[] Words = ["シリアル番号", "電子証明書", "発行番号"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.special-identifier",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("電子証明書の番号を記録している", "A certificate's serial number is recorded"),
        Why = new(
            "電子証明書のシリアル番号は一人を長く追える符号で、持つ根拠と消去の時期が要ります。",
            "A certificate's serial number follows a person for years; holding it needs a basis and an end."),
        Demand = "電子署名等に係る地方公共団体情報システム機構の認証業務に関する法律第17条・第63条",
        Reads = ["sheets"],
        Messages =
        [
            new(
                "held",
                new("「{0}」は{1}を記録しますが、消去の時期がありません。", "“{0}” records {1}; nothing says when it is erased."),
                new("{1}を記録する根拠と、使い終えた後に消去する日を個票に書いてください。", "State the basis for recording {1} and the day it is erased.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        for (int i = 0; i < context.Facts.Sheets.Length; i++)
        {
            SheetFacts sheet = context.Facts.Sheets[i];
            if (sheet.Items.IsEmpty)
            {
                judgement.Lacks($"sheets/{i}/items");
                continue;
            }

            judgement.Judged();
            InformationItem? item = sheet.Items.FirstOrDefault(x => x.Name.IsKnown && Words.Any(w => x.Name.Value!.Contains(w, StringComparison.Ordinal)));
            if (item is not null && !sheet.ErasureDeadline.IsKnown)
            {
                judgement.Found(new Finding
                {
                    LinkId = sheet.LinkId,
                    MessageKey = "held",
                    Arguments = [Wording.Short(sheet.Title.Or("")), item.Name.Or("")],
                    Evidence = Judgement.Evidence(item.Name),
                });
            }
        }

        return judgement.Result("個票がありません。");
    }
}
