using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Contract;
using VendorRisk.PluginHost.Evaluation;

namespace VendorRisk.Scoring.Policies;

/// <summary>Reads a policy file and names every problem at once.</summary>
internal static class PolicyReader
{
    public const string DefaultName = "policy-2026-1.json";

    public static JsonDocumentOptions Options { get; } = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The policy the product comes with.</summary>
    public static Policy Default() => Read(DefaultName, DefaultFile());

    public static byte[] DefaultFile()
    {
        using Stream stream = typeof(PolicyReader).Assembly.GetManifestResourceStream(DefaultName)
            ?? throw new InvalidOperationException($"The embedded policy {DefaultName} is missing from the build.");
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>The text without the byte order mark that some editors put before it.</summary>
    public static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;

    public static string HashOf(ReadOnlySpan<byte> json) => Convert.ToHexStringLower(SHA256.HashData(json));

    /// <exception cref="PolicyException">The file is wrong.</exception>
    public static Policy Read(string name, ReadOnlySpan<byte> json)
    {
        string hash = HashOf(json);
        List<PolicyProblem> problems = [];
        Policy? policy = null;
        try
        {
            ReadOnlyMemory<byte> text = WithoutMark(json.ToArray());
            using JsonDocument document = JsonDocument.Parse(text, Options);
            JsonLines lines = new(text.Span);
            problems.AddRange(lines.Doubles.Select(d => new PolicyProblem(d, "2度書かれています。", "一方を削除してください。")));
            policy = Read(new PolicySection(document.RootElement, "", problems), hash);
            problems = [.. problems.Select(p => p with { Line = lines.Of(p.Path) })];
        }
        catch (JsonException exception)
        {
            problems.Add(new PolicyProblem("", "JSON として正しくありません。", "括弧とカンマを確かめてください。") { Line = (int?)exception.LineNumber + 1 });
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
            TwoPeople = root.Has("twoPeople") ? TwoPeople(root) : ImmutableSortedSet<TwoPeopleFor>.Empty,
            NotMendable = root.Has("notMendable") ? root.Texts("notMendable").ToImmutableSortedSet(StringComparer.Ordinal) : ImmutableSortedSet<string>.Empty,
        };
        weights.Done();
        findings.Done();
        bands.Done();
        root.Done();
        CheckOrder(policy, findings, bands);
        return policy;
    }

    private static ImmutableSortedSet<TwoPeopleFor> TwoPeople(PolicySection root)
    {
        const string name = "twoPeople";
        ImmutableSortedDictionary<string, TwoPeopleFor> words = PolicySection.Words<TwoPeopleFor>();
        ImmutableArray<string> given = root.Texts(name);
        foreach (string wrong in given.Where(word => !words.ContainsKey(word)))
        {
            root.Problem(name, $"「{wrong}」は使えません。", $"{string.Join("、", words.Keys)} の中から書いてください。");
        }

        return [.. given.Where(words.ContainsKey).Select(word => words[word])];
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

    private static ImmutableSortedDictionary<string, RuleSetting> Rules(PolicySection rules)
    {
        ImmutableSortedDictionary<string, RuleSetting>.Builder read = ImmutableSortedDictionary.CreateBuilder<string, RuleSetting>(StringComparer.Ordinal);
        foreach (string id in rules.Names)
        {
            PolicySection rule = rules.Section(id);
            ImmutableSortedDictionary<string, int> parameters = ImmutableSortedDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal);
            if (rule.Has("parameters"))
            {
                PolicySection section = rule.Section("parameters");
                parameters = section.Names.ToImmutableSortedDictionary(n => n, n => section.Number(n, int.MinValue, int.MaxValue), StringComparer.Ordinal);
            }

            read[id] = new RuleSetting(
                !rule.Has("enabled") || rule.Flag("enabled"),
                rule.Has("severity") ? rule.Word<Severity>("severity") : null,
                parameters);
            rule.Done();
        }

        return read.ToImmutable();
    }
}
