using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Registry;

namespace VendorRisk.Scoring.Snapshots;

/// <summary>Turns the records of erasure into facts. That there is none is known once they were looked up, and says so by its source.</summary>
internal static class ErasureSnapshots
{
    /// <summary>The newest record about the same vendor: the same entry of the register, or the same name where the register has none.</summary>
    public static Erasure Of(ChainLink link, VendorId? vendor, ImmutableArray<ErasureRecord> records, Dictionary<string, VendorId?> vendors, string office)
    {
        ErasureRecord? newest = records.LastOrDefault(r => (vendor is not null && vendors[r.Vendor] == vendor) || (link.Name.IsKnown && r.Vendor == link.Name.Value));
        if (newest is null)
        {
            Source none = Source.Register($"erasure/{link.Id}", "消去証明書の記録なし");
            return new Erasure
            {
                CertificateDate = Fact.Unknown<DateOnly>("消去証明書の記録がありません。", none),
                CheckedOn = Fact.Unknown<DateOnly>("消去を確かめた記録がありません。", none),
            };
        }

        string record = $"erasure/{newest.Vendor}";
        return new Erasure
        {
            CertificateDate = Fact.Known(newest.CertificateDate, Source.Register(record, $"消去証明書 {Day(newest.CertificateDate)}")),
            CheckedOn = newest.CheckedOn is { } day
                ? Fact.Known(day, Source.Register(record, $"{office}による確認 {Day(day)}"))
                : Fact.Unknown<DateOnly>($"{office}がまだ確かめていません。", Source.Register(record, $"{office}による確認の記録なし")),
        };
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
