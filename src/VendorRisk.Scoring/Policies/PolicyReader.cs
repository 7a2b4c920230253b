using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Scoring.Policies;

/// <summary>Reads a policy file and names every problem at once.</summary>
internal static class PolicyReader
{
    public const string DefaultName = "policy-2026-1.json";

    /// <summary>The policy the product comes with.</summary>
    public static Policy Default()
    {
        using Stream stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(DefaultName)
            ?? throw new InvalidOperationException($"The embedded policy {DefaultName} is missing from the build.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return Read(DefaultName, bytes.ToArray());
    }

    /// <summary>A policy of the operator's own.</summary>
    /// <exception cref="PolicyException">The file is missing, unreadable or wrong.</exception>
    public static Policy FromFile(string path)
    {
        try
        {
            return Read(path, File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PolicyException(path, [new("", "ファイルを読めません。", exception.Message)]);
        }
    }

    /// <exception cref="PolicyException">The file is wrong.</exception>
    public static Policy Read(string name, ReadOnlySpan<byte> json)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(json));
        List<PolicyProblem> problems = [];
        Policy? policy = null;
        try
        {
            using JsonDocument document = JsonDocument.Parse(json.ToArray(), new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            policy = Read(new PolicySection(document.RootElement, "", problems), hash);
        }
        catch (JsonException exception)
        {
            problems.Add(new PolicyProblem("", $"{exception.LineNumber + 1}行目が JSON として正しくありません。", "括弧とカンマを確かめてください。"));
        }

        return policy is not null && problems.Count == 0 ? policy : throw new PolicyException(name, [.. problems]);
    }

    private static Policy Read(PolicySection root, string hash)
    {
        PolicySection findings = root.Section("findings");
        PolicySection bands = root.Section("bands");
        PolicySection weights = findings.Section("weights");
        Policy policy = new()
        {
            Version = root.Text("version"),
            Hash = hash,
            Inherent = InherentPolicyReader.Read(root.Section("inherent")),
            Weights = PolicySection.Words<Severity>().ToImmutableDictionary(s => s.Value, s => weights.Points(s.Key)),
            UnknownPercent = findings.Number("unknownPercent", 1, 100),
            Repeats = findings.Numbers("repeats", 1, 100),
            Half = findings.Points("half"),
            Bands = [bands.Points("B"), bands.Points("C"), bands.Points("D"), bands.Points("E")],
            Gate = root.Word<Severity>("gate"),
            Rules = Rules(root.Section("rules")),
        };
        weights.Done();
        findings.Done();
        bands.Done();
        root.Done();
        CheckOrder(policy, findings, bands);
        return policy;
    }

    private static void CheckOrder(Policy policy, PolicySection findings, PolicySection bands)
    {
        if (policy.Repeats.IsEmpty || !policy.Repeats.SequenceEqual(policy.Repeats.OrderDescending()))
        {
            findings.Problem("repeats", "減っていく並びではありません。", "大きい順に1つ以上書いてください。");
        }

        if (policy.Half.Tenths == 0)
        {
            findings.Problem("half", "0 です。", "0 より大きい数を書いてください。");
        }

        if (!policy.Weights.OrderBy(w => w.Key).Select(w => w.Value).SequenceEqual(policy.Weights.Values.Order()))
        {
            findings.Problem("weights", "重大度の順になっていません。", "重い指摘ほど大きくしてください。");
        }

        if (policy.Bands.Zip(policy.Bands.Skip(1)).Any(b => b.First >= b.Second) || policy.Bands[0].Tenths == 0)
        {
            bands.Problem("B", "B、C、D、E の順に大きくなっていません。", "0 より大きい、増えていく数にしてください。");
        }
    }

    private static ImmutableSortedDictionary<string, RulePolicy> Rules(PolicySection rules)
    {
        ImmutableSortedDictionary<string, RulePolicy>.Builder read = ImmutableSortedDictionary.CreateBuilder<string, RulePolicy>(StringComparer.Ordinal);
        foreach (string id in rules.Names)
        {
            PolicySection rule = rules.Section(id);
            ImmutableSortedDictionary<string, int> parameters = ImmutableSortedDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal);
            if (rule.Has("parameters"))
            {
                PolicySection section = rule.Section("parameters");
                parameters = section.Names.ToImmutableSortedDictionary(n => n, n => section.Number(n, int.MinValue, int.MaxValue), StringComparer.Ordinal);
            }

            read[id] = new RulePolicy(
                !rule.Has("enabled") || rule.Flag("enabled"),
                rule.Has("severity") ? rule.Word<Severity>("severity") : null,
                parameters);
            rule.Done();
        }

        return read.ToImmutable();
    }
}
