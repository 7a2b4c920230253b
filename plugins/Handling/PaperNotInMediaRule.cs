using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Handling;

/// <summary>A vendor's work makes or carries paper, and its media list has none.</summary>
internal sealed class PaperNotInMediaRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "handling.paper-not-in-media",
        Category = RiskCategories.Handling,
        Severity = Severity.High,
        Title = new("記録媒体の欄に紙がない", "Paper is missing from the media"),
        Why = new(
            "紙が欄にないと、運搬・保管・廃棄の対策が検討されないまま、名簿や宛名の紙が〔区〕の外に出ます。",
            "Paper nobody declared leaves the 〔ward〕 with no safeguard for carrying, storing and disposing of it."),
        Demand = "個人情報保護法第66条第1項・第2項（安全管理措置）、個票「処理させる情報項目の記録媒体」",
        Reads = ["chain", "sheets", "mediumUses", "hops"],
        Messages =
        [
            new(
                "work",
                new("{0}の業務では紙を扱いますが（{1}）、記録媒体の欄に紙がありません。", "{0} handles paper ({1}), but its media list has none."),
                new(
                    "{0}の個票の「記録媒体」に紙を加え、運搬・保管・廃棄の対策を書いてください。紙を扱わないなら、その方法を委託の内容に書いてください。",
                    "Add paper to the media of {0} with safeguards for carrying, storing and disposal, or say how the work is done without it.")),
            new(
                "safeguard",
                new("{0}の対策には紙の扱い（{1}）がありますが、記録媒体の欄に紙がありません。", "The safeguards of {0} speak of paper ({1}), but its media list has none."),
                new(
                    "{0}が紙を扱うなら「記録媒体」に紙を加え、扱わないなら対策の文から紙を除いてください。",
                    "Add paper to the media of {0} if it handles any; else take paper out of the safeguards.")),
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
        if (media.Any(m => m.Kind == MediumKind.Paper))
        {
            return;
        }

        PaperSigns signs = PaperSigns.Of(facts, link);
        if (signs.Words.Length > 0)
        {
            judgement.Found(new Finding
            {
                Severity = signs.OnlySafeguards ? Severity.Medium : null,
                LinkId = link.Id,
                MessageKey = signs.OnlySafeguards ? "safeguard" : "work",
                Arguments = [Wording.NameOf(link), Wording.List(signs.Words, 3)],
                Evidence = Judgement.Evidence([.. media.Select(m => m.Name), .. signs.Facts]),
            });
        }
    }
}
