using VendorRisk.Contract;

namespace VendorRisk.Plugins.Paper;

/// <summary>A form names the wrong party, or words are garbled.</summary>
internal sealed class WordingDefectRule : Rule
{
    public override RuleDescriptor Descriptor { get; } = new()
    {
        Id = "paper.wording-defect",
        Category = RiskCategories.Paper,
        Severity = Severity.Low,
        Title = new("言葉の誤りがある", "A word cannot be meant"),
        Why = new(
            "相手の名や言葉が違うまま契約に写されると、誰が何をするのかが変わってしまいます。",
            "Copied into a contract, a wrong party or word changes who must do what."),
        Demand = "付議事項の様式（記載の正確さ）",
        Reads = ["wordingDefects"],
        Messages =
        [
            new(
                "party",
                new("相手の名が違います：{0}。", "The wrong party is named: {0}."),
                new("誰が誰に対して行うことかを確かめて直してください（{0}）。様式のままなら、様式も直してください。", "Find out who owes it to whom and correct it ({0}), in the form too if it is printed there.")),
            new(
                "garbled",
                new("文字の誤りがあります：{0}。", "Words are garbled: {0}."),
                new("読取りや変換の誤りを直してください（{0}）。", "Correct what scanning or conversion garbled ({0}).")),
        ],
    };

    public override RuleResult Evaluate(RuleContext context) =>
        RuleResult.Found(
        [
            .. context.Facts.WordingDefects
                .GroupBy(d => d.Kind)
                .OrderBy(g => g.Key)
                .Select(g => Found(g.Key, [.. g.OrderBy(d => d.Printed.Source?.Line ?? int.MaxValue).ThenBy(d => d.Printed.Or(""), StringComparer.Ordinal)])),
        ]);

    /// <summary>All defects of one kind are one chore for the clerk.</summary>
    private static Finding Found(WordingDefectKind kind, WordingDefect[] defects) => new()
    {
        MessageKey = kind == WordingDefectKind.WrongParty ? "party" : "garbled",
        Arguments = [Wording.List(defects.Select(Words), 4)],
        Evidence = Judgement.Evidence(defects.Select(d => d.Printed)),
    };

    private static string Words(WordingDefect defect) =>
        defect.Meant.IsKnown ? $"「{Wording.Short(defect.Printed.Or(""))}」→「{Wording.Short(defect.Meant.Value)}」" : $"「{Wording.Short(defect.Printed.Or(""))}」";
}
