using VendorRisk.Contract;

namespace VendorRisk.PluginHost.Inspection;

/// <summary>Checks one finding: message, arguments, severity, subject and evidence.</summary>
internal static class FindingInspection
{
    /// <summary>Adds what is wrong with a finding; adds and allocates nothing when all of it holds.</summary>
    public static void Inspect(RuleDescriptor descriptor, Finding? finding, FactIndex facts, List<LocalizedText> problems)
    {
        if (finding is null || finding.Arguments.IsDefault || finding.Evidence.IsDefault)
        {
            problems.Add(new("指摘の中身がありません。", "The finding or one of its lists is null."));
            return;
        }

        Text(descriptor, finding, problems);
        Subject(finding, facts, problems);
        Basis(finding, facts, problems);
    }

    private static void Text(RuleDescriptor descriptor, Finding finding, List<LocalizedText> problems)
    {
        if (MessageOf(descriptor, finding.MessageKey) is not { } message)
        {
            problems.Add(new($"文言キー「{finding.MessageKey}」は規則に定義されていません。", $"The rule declares no message '{finding.MessageKey}'."));
            return;
        }

        int needed = MessageText.CountArguments(message);
        if (finding.Arguments.Length != needed)
        {
            problems.Add(new(
                $"文言「{message.Key}」には引数が{needed}個必要ですが、{finding.Arguments.Length}個です。",
                $"Message '{message.Key}' needs {needed} arguments and was given {finding.Arguments.Length}."));
        }

        foreach (string? argument in finding.Arguments)
        {
            if (argument is null || argument.Length > ResultInspection.LongestArgument)
            {
                problems.Add(new(
                    $"文言「{message.Key}」の引数が空か長すぎます ({argument?.Length ?? 0}字)。",
                    $"An argument of '{message.Key}' is null or too long ({argument?.Length ?? 0} characters; at most {ResultInspection.LongestArgument})."));
            }
        }
    }

    private static MessageTemplate? MessageOf(RuleDescriptor descriptor, string key)
    {
        foreach (MessageTemplate message in descriptor.Messages)
        {
            if (message.Key == key)
            {
                return message;
            }
        }

        return null;
    }

    private static void Subject(Finding finding, FactIndex facts, List<LocalizedText> problems)
    {
        if (finding.Severity is { } severity && !Enum.IsDefined(severity))
        {
            problems.Add(new($"重大度{(int)severity}は存在しません。", $"There is no severity {(int)severity}."));
        }

        if (finding.LinkId is { } link && !facts.HasLink(link))
        {
            problems.Add(new($"委託先チェーンに「{link}」はありません。", $"The chain has no link '{link}'."));
        }
    }

    private static void Basis(Finding finding, FactIndex facts, List<LocalizedText> problems)
    {
        if (finding.Evidence.Length is 0 or > ResultInspection.MostEvidence)
        {
            problems.Add(new(
                $"根拠が{finding.Evidence.Length}件です。1件以上{ResultInspection.MostEvidence}件以下が必要です。",
                $"{finding.Evidence.Length} pieces of evidence; 1 to {ResultInspection.MostEvidence} are needed."));
            return;
        }

        foreach (Evidence? evidence in finding.Evidence)
        {
            if (evidence?.Path is null || facts.Find(evidence.Path) is not { } fact)
            {
                problems.Add(new($"根拠「{evidence?.Path}」は事実の中にありません。", $"Evidence '{evidence?.Path}' is not among the facts."));
            }
            else if (!Agrees(evidence, fact.Source))
            {
                problems.Add(new(
                    $"根拠「{evidence.Path}」の行または引用が事実と一致しません。",
                    $"Line, quote or record of evidence '{evidence.Path}' differ from the fact's own."));
            }
        }
    }

    /// <remarks>A bare path is enough; whoever gives more must give what the fact itself says.</remarks>
    private static bool Agrees(Evidence evidence, Source? source) =>
        evidence is { Line: null, Quote: null, Record: null }
        || (evidence.Line == source?.Line && evidence.Quote == source?.Quote && evidence.Record == source?.Record);
}
