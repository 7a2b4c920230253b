using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>Reads the part of a policy that is about inherent risk.</summary>
internal static class InherentPolicyReader
{
    public static InherentPolicy Read(PolicySection section)
    {
        PolicySection data = section.Section("data");
        PolicySection cloud = section.Section("cloud");
        InherentPolicy policy = new()
        {
            Data = PolicySection.Words<SensitivityClass>().ToImmutableDictionary(c => c.Value, c => Data(data.Section(c.Key))),
            DataUnknown = Data(data.Section("unknown")),
            People = [.. section.Sections("people").Select(Band)],
            PeopleUnknown = section.Points("peopleUnknown"),
            Media = Media(section.Section("media")),
            Chain = Chain(section.Section("chain")),
            Cloud = new CloudPolicy(cloud.Points("conditional"), cloud.Points("domestic"), cloud.Points("unknown"), cloud.Points("foreign")),
        };
        data.Done();
        cloud.Done();
        section.Done();
        Check(policy, section);
        return policy;
    }

    private static DataPolicy Data(PolicySection section)
    {
        DataPolicy read = new(section.Points("points"), section.Number("peoplePercent", 0, 100));
        section.Done();
        return read;
    }

    private static PeopleBand Band(PolicySection section)
    {
        PeopleBand read = new(section.Number("moreThan", 0, int.MaxValue), section.Points("points"));
        section.Done();
        return read;
    }

    private static MediaPolicy Media(PolicySection section)
    {
        PolicySection kinds = section.Section("kinds");
        MediaPolicy read = new()
        {
            Kinds = PolicySection.Words<MediumKind>().ToImmutableDictionary(k => k.Value, k => kinds.Points(k.Key)),
            Hop = section.Points("hop"),
            OpenHop = section.Points("openHop"),
            Unknown = section.Points("unknown"),
            Most = section.Points("most"),
        };
        kinds.Done();
        section.Done();
        return read;
    }

    private static ChainPolicy Chain(PolicySection section)
    {
        ChainPolicy read = new()
        {
            Tiers = section.PointList("tiers"),
            Undecided = section.Points("undecided"),
            Undeclared = section.Points("undeclared"),
            Unknown = section.Points("unknown"),
            Most = section.Points("most"),
        };
        section.Done();
        if (read.Tiers.IsEmpty || !read.Tiers.SequenceEqual(read.Tiers.Order()))
        {
            section.Problem("tiers", "増えていく並びではありません。", "浅い層から順に1つ以上書いてください。");
        }

        return read;
    }

    private static void Check(InherentPolicy policy, PolicySection section)
    {
        if (policy.People.IsEmpty || policy.People[0].MoreThan != 0
            || !policy.People.Select(b => b.MoreThan).SequenceEqual(policy.People.Select(b => b.MoreThan).Distinct().Order())
            || !policy.People.Select(b => b.Points).SequenceEqual(policy.People.Select(b => b.Points).Order()))
        {
            section.Problem("people", "0 から始まり、人数も点も増えていく並びではありません。", "moreThan を 0 から書き、点を増やしてください。");
        }

        CloudPolicy cloud = policy.Cloud;
        if (cloud.Conditional > cloud.Domestic || cloud.Domestic > cloud.Unknown || cloud.Unknown > cloud.Foreign)
        {
            section.Problem("cloud", "conditional、domestic、unknown、foreign の順に大きくなっていません。", "不明を国内より安全としないでください。");
        }

        int most = policy.Data.Values.Append(policy.DataUnknown).Max(d => d.Points.Tenths)
            + Math.Max(policy.People.IsEmpty ? 0 : policy.People[^1].Points.Tenths, policy.PeopleUnknown.Tenths)
            + policy.Media.Most.Tenths + policy.Chain.Most.Tenths + policy.Cloud.Foreign.Tenths;
        if (most > 1000)
        {
            section.Problem("data", $"各部分の最大の合計が {new Points(most)} です。", "合計が 100 を超えないようにしてください。");
        }
    }
}
