using VendorRisk.Contract;

namespace VendorRisk.Plugins.Cloud;

/// <summary>Residents' data goes into a generative AI service.</summary>
internal sealed class GenerativeAiRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "cloud.generative-ai",
        Category = RiskCategories.Cloud,
        Severity = Severity.High,
        Title = new("生成AIに個人情報を入力する", "Personal information goes into a generative AI"),
        Why = new(
            "入力した内容は運営者のもとに残り、学習に使われれば、ほかの利用者への回答に現れることがあります。取り戻すことも消すこともできません。",
            "What is entered stays with the operator; once it trains a model it may appear in answers to others, and nobody can take it back."),
        Demand = "個人情報保護委員会「生成AIサービスの利用に関する注意喚起等」（令和5年6月2日）、個人情報保護法第66条・第69条",
        Reads = ["chain", "sheets"],
        Messages =
        [
            new(
                "unsaid",
                new("{0}は生成AI（{1}、運営者：{2}）に{3}を入力します。入力した内容を学習に使わせないとは書かれていません。", "{0} enters {3} into a generative AI ({1}, operator: {2}). Nothing says that entries do not train it."),
                new(
                    "入力する項目を必要なものに限り（氏名などは消して入力する）、学習に使わせない契約と設定、保存の期間と場所を個票に書いてください。",
                    "Limit what is entered, remove names before entry, and state the contract and setting that keep entries out of training, how long they are kept and where.")),
            new(
                "trains",
                new("{0}は生成AI（{1}、運営者：{2}）に{3}を入力し、入力した内容は学習に使われます。", "{0} enters {3} into a generative AI ({1}, operator: {2}), and entries train it."),
                new("学習に使わせない契約に改めるか、個人情報を入力しないでください。", "Move to a contract that keeps entries out of training, or enter no personal information.")),
            new(
                "excluded",
                new("{0}は生成AI（{1}、運営者：{2}）に{3}を入力します。学習には使わせないとしています。", "{0} enters {3} into a generative AI ({1}, operator: {2}); entries are said not to train it."),
                new(
                    "学習に使わせないことを契約書と設定で確かめ、保存の期間と場所、入力前に消す項目を個票に書いてください。",
                    "Verify in contract and settings that entries do not train it, and state how long they are kept, where, and what is removed before entry.")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context)
    {
        Judgement judgement = new();
        foreach (ChainLink link in context.Facts.Chain)
        {
            if (!link.CloudServices.IsEmpty)
            {
                judgement.Judged();
            }

            CloudService[] services = [.. link.CloudServices.Where(s => s.Name.IsKnown && s.GenerativeAi?.Is(true) == true)];
            if (services.Length > 0)
            {
                judgement.Found(Finding(context.Facts, link, services));
            }
        }

        return judgement.Result("生成AIは使われていません。");
    }

    private static Finding Finding(EngagementFacts facts, ChainLink link, CloudService[] services)
    {
        InformationItem[] items = [.. VendorSheets.Of(facts, link).SelectMany(s => s.Sheet.Items).Where(i => i.Name.IsKnown)];
        InformationItem[] grave = [.. items.Where(i => i.FreeText || i.Class <= SensitivityClass.Financial)];
        CloudService? trains = services.FirstOrDefault(s => s.TrainingUse?.Is(true) == true);
        bool excluded = services.All(s => s.TrainingUse?.Is(false) == true);

        // A list that is not in the paper may hold items of any class.
        bool unknown = items.Length == 0;
        return new Finding
        {
            Severity = grave.Length > 0 || unknown || trains is not null ? Severity.High : Severity.Medium,
            LinkId = link.Id,
            MessageKey = trains is not null ? "trains" : excluded ? "excluded" : "unsaid",
            Arguments =
            [
                Wording.NameOf(link),
                Wording.List(services.Select(s => s.Name.Value!), 3),
                Wording.List(services.Select(s => s.Operator.Or("記載なし")).Distinct(StringComparer.Ordinal), 3),
                unknown ? "個人情報" : Wording.List((grave.Length > 0 ? grave : items).Select(i => i.Name.Value!).Distinct(StringComparer.Ordinal), 3),
            ],
            Evidence = Judgement.Evidence([.. services.Select(s => s.Name), .. grave.Select(i => i.Name), .. services.Select(s => s.TrainingUse).Where(t => t?.IsKnown == true)]),
        };
    }
}
