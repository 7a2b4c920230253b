using VendorRisk.Contract;

namespace VendorRisk.Scoring.Evaluation;

/// <summary>Checks one finding: message, arguments, severity, subject and evidence.</summary>
internal static class FindingInspection
{
    public static IEnumerable<LocalizedText> Problems(RuleDescriptor descriptor, Finding? finding, FactIndex facts)
    {
        if (finding is null || finding.Arguments.IsDefault || finding.Evidence.IsDefault)
        {
            return [new("指摘の中身がありません。", "The finding or one of its lists is null.")];
        }

        return [.. Text(descriptor, finding), .. Subject(finding, facts), .. Basis(finding, facts)];
    }

    private static IEnumerable<LocalizedText> Text(RuleDescriptor descriptor, Finding finding)
    {
        MessageTemplate? message = descriptor.Messages.FirstOrDefault(m => m.Key == finding.MessageKey);
        if (message is null)
        {
            yield return new($"文言キー「{finding.MessageKey}」は規則に定義されていません。", $"The rule declares no message '{finding.MessageKey}'.");
            yield break;
        }

        int needed = MessageText.ArgumentsOf(message);
        if (finding.Arguments.Length != needed)
        {
            yield return new(
                $"文言「{message.Key}」には引数が{needed}個必要ですが、{finding.Arguments.Length}個です。",
                $"Message '{message.Key}' needs {needed} arguments and was given {finding.Arguments.Length}.");
        }

        foreach (string? argument in finding.Arguments.Where(a => a is null || a.Length > ResultInspection.LongestArgument))
        {
            yield return new(
                $"文言「{message.Key}」の引数が空か長すぎます ({argument?.Length ?? 0}字)。",
                $"An argument of '{message.Key}' is null or too long ({argument?.Length ?? 0} characters; at most {ResultInspection.LongestArgument}).");
        }
    }

    private static IEnumerable<LocalizedText> Subject(Finding finding, FactIndex facts)
    {
        if (finding.Severity is { } severity && !Enum.IsDefined(severity))
        {
            yield return new($"重大度{(int)severity}は存在しません。", $"There is no severity {(int)severity}.");
        }

        if (finding.LinkId is { } link && !facts.HasLink(link))
        {
            yield return new($"委託先チェーンに「{link}」はありません。", $"The chain has no link '{link}'.");
        }
    }

    private static IEnumerable<LocalizedText> Basis(Finding finding, FactIndex facts)
    {
        if (finding.Evidence.Length is 0 or > ResultInspection.MostEvidence)
        {
            yield return new(
                $"根拠が{finding.Evidence.Length}件です。1件以上{ResultInspection.MostEvidence}件以下が必要です。",
                $"{finding.Evidence.Length} pieces of evidence; 1 to {ResultInspection.MostEvidence} are needed.");
            yield break;
        }

        foreach (Evidence? evidence in finding.Evidence)
        {
            if (evidence?.Path is null || facts.Find(evidence.Path) is not { } fact)
            {
                yield return new($"根拠「{evidence?.Path}」は事実の中にありません。", $"Evidence '{evidence?.Path}' is not among the facts.");
            }
            else if (evidence != Evidence.Of(fact) && evidence != new Evidence(evidence.Path))
            {
                yield return new(
                    $"根拠「{evidence.Path}」の行または引用が事実と一致しません。",
                    $"Line, quote or record of evidence '{evidence.Path}' differ from the fact's own.");
            }
        }
    }
}
