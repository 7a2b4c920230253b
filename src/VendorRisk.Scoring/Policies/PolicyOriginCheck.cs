namespace VendorRisk.Scoring.Policies;

/// <summary>Nothing is changed without a name and a reason.</summary>
internal static class PolicyOriginCheck
{
    private const int LongestText = 2000;

    public static IEnumerable<PolicyProblem> Problems(PolicyOrigin origin)
    {
        if (origin.CommandId == Guid.Empty)
        {
            yield return new PolicyProblem("", "操作の番号がありません。", "画面を開き直してください。");
        }

        foreach ((string text, string label) in new[] { (origin.Who, "だれが"), (origin.Why, "理由") })
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                yield return new PolicyProblem("", $"「{label}」が空です。", "入力してください。");
            }
            else if (text.Length > LongestText)
            {
                yield return new PolicyProblem("", $"「{label}」が長すぎます。", "2000字以内にしてください。");
            }
        }
    }
}
