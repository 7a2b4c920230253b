using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Plugins.Data;

/// <summary>People in need of protection are to be treated apart, but no form says where their data comes from or goes to.</summary>
internal sealed class GroupWithoutSheetRule : Rule
{
    private static readonly string[] OtherBodies = ["他市区町村", "他の市区町村", "他自治体", "他の自治体", "他区市町村", "他の区市町村"];

    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "data.group-without-sheet",
        Category = RiskCategories.Data,
        Severity = Severity.High,
        Title = new("保護が要る人の情報の出どころを定めた個票がない", "No form covers people who need protection"),
        Why = new(
            "〔区〕が別に扱うには、その人がだれかを知る必要があります。収集や利用の個票がなければ、知る根拠も手順もありません。",
            "To treat people apart the 〔ward〕 must know who they are; without a form there is neither basis nor procedure."),
        Demand = "個人情報保護法第61条・第69条、住民基本台帳事務処理要領（支援措置）",
        Reads = ["protectedPersons", "sheets"],
        Messages =
        [
            new(
                "noSheet",
                new("概要にある「{0}」の情報について、本人外収集・目的外利用・外部提供のどの個票にも書かれていません。", "No form of collection, other use or provision covers “{0}”, whom the outline names."),
                new("「{0}」の情報をどこから得て、だれが使うのかを定めた個票を加えてください。", "Add the form that says where data of “{0}” comes from and who uses it.")),
            new(
                "noExchange",
                new("「{0}」の目的外利用は他の自治体との重複を防ぐためとしていますが、他の自治体との収集・提供の個票がありません。", "The use for “{0}” aims at overlaps with other bodies, but no form covers an exchange with them."),
                new("「{0}」についても本人外収集・外部提供の個票を加えるか、目的を改めてください。", "Add forms of collection and provision for “{0}”, or correct the purpose.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        EngagementFacts facts = context.Facts;
        (SheetFacts Sheet, int Index)[] sheets = PublicSheets.All(facts);
        if (sheets.Length == 0 || facts.ProtectedPersons.IsEmpty)
        {
            return new RuleResult.NotApplicable("保護が要る人の情報を集め、又は使う個票がありません。");
        }

        Judgement judgement = new();
        foreach (ProtectedPersons persons in PublicSheets.InOutline(facts))
        {
            foreach (Fact<string> group in persons.Groups.Where(g => g.IsKnown && !sheets.Any(s => Covers(facts, s.Index, g.Value!))))
            {
                judgement.Found(new Finding { MessageKey = "noSheet", Arguments = [group.Or("")], Evidence = Judgement.Evidence(group, persons.KeptByWard.IsKnown ? persons.KeptByWard : null) });
            }
        }

        foreach ((SheetFacts sheet, int index) in sheets.Where(s => s.Sheet.Kind == SheetKind.SecondaryUse))
        {
            JudgeExchange(facts, sheet, index, sheets, judgement);
        }

        return judgement.Result("保護が要る人は挙がっていません。");
    }

    private static void JudgeExchange(EngagementFacts facts, SheetFacts sheet, int index, (SheetFacts Sheet, int Index)[] sheets, Judgement judgement)
    {
        if (!sheet.Reason.TryGet(out string? reason))
        {
            judgement.Lacks(string.Create(CultureInfo.InvariantCulture, $"sheets/{index}/reason"));
            return;
        }

        judgement.Judged();
        if (!OtherBodies.Any(b => reason.Contains(b, StringComparison.Ordinal)))
        {
            return;
        }

        string? group = PublicSheets.On(facts, index).SelectMany(p => p.Groups).Select(g => g.Value).FirstOrDefault(g => g is not null);
        if (group is not null && !sheets.Any(s => s.Sheet.Kind != SheetKind.SecondaryUse && Covers(facts, s.Index, group)))
        {
            judgement.Found(new Finding { Severity = Severity.Medium, MessageKey = "noExchange", Arguments = [group], Evidence = Judgement.Evidence(sheet.Title, sheet.Reason) });
        }
    }

    private static bool Covers(EngagementFacts facts, int index, string group) => PublicSheets.On(facts, index).Any(p => PublicSheets.Names(p, group));
}
