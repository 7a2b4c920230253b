using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>What is asked of a body and what is given to it, in one exchange, are not the same items or media.</summary>
internal sealed class ExchangeMismatchRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.exchange-mismatch",
        Category = RiskCategories.Data,
        Severity = Severity.Medium,
        Title = new("集める情報と渡す情報が食い違う", "Collected and provided data do not match"),
        Why = new(
            "同じ相手と照らし合わせるための情報なのに項目や媒体が違えば、照合できないか、書かれていない情報が動きます。",
            "Data exchanged to be compared must match, or something unlisted moves."),
        Demand = "個人情報保護法第61条・第69条、個票「情報項目」「記録媒体」",
        Reads = ["sheets"],
        Messages =
        [
            new(
                "items",
                new("{0}から集める項目にだけ{1}、渡す項目にだけ{2}があります。", "Only collected from {0}: {1}; only provided: {2}."),
                new("{0}との間で照らし合わせる項目をそろえ、違うものには理由を書いてください。", "Make the items exchanged with {0} the same, or give the reason.")),
            new(
                "media",
                new("{0}から集めるときの媒体（{1}）と、渡すときの媒体（{2}）が違います。", "Media differ with {0}: {1} in, {2} out."),
                new("{0}との受渡しの媒体をそろえるか、違う理由と方法を書いてください。", "Use the same media with {0}, or give the reason and the way.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (SheetFacts into in context.Facts.Sheets.Where(s => s.Kind == SheetKind.IndirectCollection && s.Counterparty.IsKnown))
        {
            foreach (SheetFacts from in context.Facts.Sheets.Where(s => s.Kind == SheetKind.ExternalProvision && s.Counterparty.IsKnown && s.Counterparty.Value == into.Counterparty.Value))
            {
                Judge(into, from, judgement);
            }
        }

        return judgement.Result("同じ相手との収集と提供の個票がありません。");
    }

    private static void Judge(SheetFacts into, SheetFacts from, Judgement judgement)
    {
        InformationItem[] collected = [.. into.Items.Where(i => i.Name.IsKnown)];
        InformationItem[] provided = [.. from.Items.Where(i => i.Name.IsKnown)];
        int both = collected.Count(c => provided.Any(p => Same(c, p)));
        if (collected.Length == 0 || provided.Length == 0)
        {
            judgement.Lacks("sheets");
            return;
        }

        judgement.Judged();

        // An exchange asks and answers about the same people: at least half of the shorter list is common. Other pairs are no exchange.
        if (both * 2 < Math.Min(collected.Length, provided.Length))
        {
            return;
        }

        InformationItem[] onlyIn = [.. collected.Where(c => !provided.Any(p => Same(c, p)))];
        InformationItem[] onlyOut = [.. provided.Where(p => !collected.Any(c => Same(c, p)))];
        if (onlyIn.Length + onlyOut.Length > 0)
        {
            judgement.Found(new Finding
            {
                MessageKey = "items",
                Arguments = [Wording.Short(into.Counterparty.Or("")), Named(onlyIn), Named(onlyOut)],
                Evidence = Judgement.Evidence(onlyIn.Concat(onlyOut).Select(i => i.Name).Cast<IFact>().Append(into.Counterparty)),
            });
        }

        if (!into.Media.IsEmpty && !from.Media.IsEmpty && !into.Media.Select(m => m.Kind == MediumKind.Paper).ToHashSet().SetEquals(from.Media.Select(m => m.Kind == MediumKind.Paper)))
        {
            judgement.Found(new Finding
            {
                MessageKey = "media",
                Arguments = [Wording.Short(into.Counterparty.Or("")), MediaOf(into), MediaOf(from)],
                Evidence = Judgement.Evidence(into.Media.Concat(from.Media).Select(m => m.Name)),
            });
        }
    }

    private static bool Same(InformationItem one, InformationItem other) => Bare(one) == Bare(other);

    private static string Bare(InformationItem item)
    {
        string name = item.Name.Or("");
        int bracket = name.IndexOfAny(['(', '（']);
        return bracket > 0 ? name[..bracket] : name;
    }

    private static string Named(InformationItem[] items) => items.Length == 0 ? "なし" : Wording.List(items.Select(i => i.Name.Or("")));

    private static string MediaOf(SheetFacts sheet) => Wording.List(sheet.Media.Select(m => m.Name.Or("")));
}
