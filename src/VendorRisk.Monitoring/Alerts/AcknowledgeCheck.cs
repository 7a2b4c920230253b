using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Registry;

namespace VendorRisk.Monitoring.Alerts;

/// <summary>What must hold of a command before the store is asked.</summary>
internal static class AcknowledgeCheck
{
    private const int LongestText = 2000;

    public static ImmutableArray<AlertProblem> Run(ChangeOrigin origin)
    {
        List<AlertProblem> problems = [];
        Text(origin.Who, "who", "確認した人の氏名", problems);
        Text(origin.Why, "why", "確認の理由（何をしたか）", problems);
        if (origin.CommandId == Guid.Empty)
        {
            problems.Add(new AlertProblem("commandId.empty", "commandId", "操作の番号がありません。画面を開き直して、もう一度操作してください。"));
        }

        return [.. problems];
    }

    private static void Text(string? text, string field, string name, List<AlertProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new AlertProblem($"{field}.empty", field, $"{name}が空です。入力してください。"));
        }
        else if (text.Length > LongestText)
        {
            problems.Add(new AlertProblem($"{field}.long", field, string.Create(
                CultureInfo.InvariantCulture, $"{name}が長すぎます（{text.Length} 文字）。{LongestText} 文字までにしてください。")));
        }
    }
}
