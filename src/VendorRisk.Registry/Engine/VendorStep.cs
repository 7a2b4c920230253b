using System.Collections.Immutable;
using VendorRisk.Registry.Changes;

namespace VendorRisk.Registry.Engine;

/// <summary>One command on one vendor, without store or clock: what the engine does and what replaying the log does again.</summary>
internal static class VendorStep
{
    /// <param name="vendor">The vendor before; null when there is none.</param>
    /// <param name="lastVersion">The last version ever given under this key; 0 when the key is new.</param>
    /// <param name="command">The command.</param>
    /// <param name="at">When.</param>
    public static (Vendor? Next, ImmutableArray<Problem> Problems) Take(Vendor? vendor, long lastVersion, VendorCommand command, DateTimeOffset at)
    {
        ProblemList problems = new();
        string who = problems.Origin(command.Origin).Who;
        if (command.VendorId == default)
        {
            problems.Add("vendorId.empty", "vendorId", "事業者の番号がありません。画面を開き直して、もう一度操作してください。");
        }

        if (vendor is null && command is not RegisterVendor)
        {
            problems.Add("vendorId.unknown", "vendorId", "この事業者は登録されていません。削除された可能性があります。一覧から選び直してください。");
            return (null, problems.ToImmutable());
        }

        if (vendor?.Merged is not null)
        {
            problems.Add("vendorId.merged", "vendorId", $"「{vendor.LegalName}」は別の事業者に統合されています。統合先の事業者を開いて変更してください。");
            return (null, problems.ToImmutable());
        }

        Vendor next = command.Apply(vendor ?? new Vendor { Id = command.VendorId }, JapanClock.DateOf(at), problems) with
        {
            Version = lastVersion + 1,
            ChangedAt = at.ToUniversalTime(),
            ChangedBy = who,
        };
        return (problems.Any ? null : next, problems.ToImmutable());
    }
}
