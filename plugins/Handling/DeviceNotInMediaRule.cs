using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A server, computer, cloud, form or portable medium is used and the media list does not have it.</summary>
internal sealed class DeviceNotInMediaRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.device-not-in-media",
        Category = RiskCategories.Handling,
        Severity = Severity.Medium,
        Title = new("使う機器やサービスが記録媒体の欄にない", "A device or service in use is missing from the media"),
        Why = new(
            "欄にない機器やサービスは、審査でも契約後の確認でも見落とされ、消去の対象からも漏れます。",
            "What the list does not name is overlooked in the review, in inspections and when data is erased."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、個票「処理させる情報項目の記録媒体」",
        Reads = ["chain", "sheets", "mediumUses", "hops", "checklist"],
        Messages =
        [
            new(
                "device",
                new("{0}の業務で使う{1}が、記録媒体の欄にありません。", "{1}, used in the work of {0}, is not in its media list."),
                new(
                    "{0}の個票の「記録媒体」に{1}を加えてください。使わないなら、ほかの欄の記載を直してください。",
                    "Add {1} to the media of {0}, or correct the other entries if it is not used.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (ChainLink link in context.Facts.Chain)
        {
            Judge(context.Facts, link, judgement);
        }

        return judgement.Result("委託先がありません。");
    }

    private static void Judge(EngagementFacts facts, ChainLink link, Judgement judgement)
    {
        var sheets = VendorSheets.Of(facts, link);
        ImmutableArray<Medium> media = [.. sheets.SelectMany(s => s.Sheet.Media)];
        if (media.IsEmpty)
        {
            judgement.Lacks(sheets is [var first, ..] ? $"sheets/{first.Index}/media" : "sheets");
            return;
        }

        judgement.Judged();
        DeviceUse[] missing = [.. DeviceUse.Of(facts, link).Where(u => !u.IsIn(media))];
        if (missing.Length > 0)
        {
            judgement.Found(new Finding
            {
                LinkId = link.Id,
                MessageKey = "device",
                Arguments = [Wording.NameOf(link), Wording.List(missing.Select(u => u.Word).Order(StringComparer.Ordinal), 4)],
                Evidence = Judgement.Evidence([.. media.Select(m => m.Name), .. missing.Select(u => u.Fact)]),
            });
        }
    }
}
