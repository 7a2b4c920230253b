using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Engagements.Differences;
using VendorRisk.Engagements.Storage;

namespace VendorRisk.Engagements.Engine;

/// <summary>The vendors that an approval takes out of the chain: what they hold is to come back and to be erased.</summary>
internal sealed class FormerVendors(IEngagementRows store)
{
    /// <summary>Who acts where nobody is named.</summary>
    public const string Department = "所管課";

    private const int DaysToErase = 30;

    public static bool IsOf(ConditionRecord condition, string vendor) => condition.Vendor is { } former && FoldedText.OfVendor(former) == FoldedText.OfVendor(vendor);

    /// <summary>A condition for each vendor that the version approved before had and this one has not, unless its erasure is checked already.</summary>
    public async Task<ImmutableArray<(NewCondition Asked, string? Vendor)>> LeftAsync(RecordDecision command, EngagementRow row, ImmutableArray<DecisionRecord> earlier)
    {
        DecisionRecord? before = earlier.Standing().LastOrDefault(decision => decision.Approves && decision.Number != command.Corrects);
        if (command.Outcome is not (DecisionOutcome.Approved or DecisionOutcome.ApprovedWithConditions) || before is null || before.Version == command.Version)
        {
            return [];
        }

        HashSet<string> here = [.. (await VendorsAsync(row, command.Version)).Select(FoldedText.OfVendor)];
        HashSet<string> erased =
        [
            .. Rows.FromJson<ImmutableArray<ErasureRecord>>(row.Erasures).Where(erasure => erasure.CheckedOn is not null).Select(erasure => FoldedText.OfVendor(erasure.Vendor)),
            .. (await store.ConditionsAsync(row)).Where(condition => condition.State == ConditionState.Open && condition.Decision != command.Corrects)
                .Select(condition => condition.Vendor).OfType<string>().Select(FoldedText.OfVendor),
        ];
        return
        [
            .. (await VendorsAsync(row, before.Version)).DistinctBy(FoldedText.OfVendor).Where(name => !here.Contains(FoldedText.OfVendor(name)) && !erased.Contains(FoldedText.OfVendor(name)))
                .Select(name => (Condition(name, before, command.MeetingDate), (string?)name)),
        ];
    }

    private static NewCondition Condition(string vendor, DecisionRecord before, DateOnly meeting) => new(
        $"変更前の事業者「{vendor}」から、渡した個人情報の返却を受け、残りが消去されたことを消去証明書で確かめて、消去を記録してください。", Department, meeting.AddDays(DaysToErase))
    {
        Reason = string.Create(CultureInfo.InvariantCulture, $"第{before.Version}版で承認された事業者が、この版の委託の経路にありません。"),
    };

    private async Task<IEnumerable<string>> VendorsAsync(EngagementRow row, int version) => await store.VersionAsync(row, version) is { } stored
        ? Rows.Facts(stored).Chain.Where(link => link.Name.IsKnown).Select(link => link.Name.Value!)
        : [];
}
