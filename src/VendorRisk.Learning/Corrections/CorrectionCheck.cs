using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Corrections;

/// <summary>What must hold of a command before the store is asked.</summary>
internal static class CorrectionCheck
{
    private const int LongestWord = 2000;
    private const int LongestSentence = 20_000;

    public static ImmutableArray<CorrectionProblem> Run(RecordCorrection command)
    {
        List<CorrectionProblem> problems = [];
        Text(command.Who, "who", "確認した人の氏名", LongestWord, problems);
        Text(command.Why, "why", "訂正の理由", LongestWord, problems);
        Text(command.Text, "text", "対策の文", LongestSentence, problems);
        Controls(command.Before, "before", "訂正前の対策項目", problems);
        Controls(command.After, "after", "訂正後の対策項目", problems);
        if (command.CommandId == Guid.Empty)
        {
            problems.Add(new CorrectionProblem("commandId.empty", "commandId", "操作の番号がありません。画面を開き直して、もう一度操作してください。"));
        }

        if (!Enum.IsDefined(command.Side) || !Enum.IsDefined(command.Section))
        {
            problems.Add(new CorrectionProblem("place.unknown", "side", "対策の欄（区・事業者・再委託先、運用・システム）の指定が正しくありません。画面を開き直して、もう一度操作してください。"));
        }

        return [.. problems];
    }

    private static void Text(string? text, string field, string name, int longest, List<CorrectionProblem> problems)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            problems.Add(new CorrectionProblem($"{field}.empty", field, $"{name}が空です。入力してください。"));
        }
        else if (text.Length > longest)
        {
            problems.Add(new CorrectionProblem($"{field}.long", field, string.Create(
                CultureInfo.InvariantCulture, $"{name}が長すぎます（{text.Length} 文字）。{longest} 文字までにしてください。")));
        }
    }

    private static void Controls(ImmutableArray<string> controls, string field, string name, List<CorrectionProblem> problems)
    {
        if (controls.IsDefault)
        {
            problems.Add(new CorrectionProblem($"{field}.missing", field, $"{name}がありません。当てはまる項目がないときは、空の一覧にしてください。"));
            return;
        }

        string[] unknown = [.. controls.Where(c => !ControlIds.IsKnown(c))];
        if (unknown.Length > 0)
        {
            problems.Add(new CorrectionProblem($"{field}.unknown", field, $"{name}の番号「{string.Join("、", unknown)}」はありません。OP-01〜OP-17、SY-01〜SY-13 から選んでください。"));
        }
    }
}
