using System.Globalization;

namespace VendorRisk.Monitoring.Storage;

/// <summary>Between rows and records.</summary>
internal static class Rows
{
    private const string DayForm = "yyyy-MM-dd";

    public static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static string Key(Guid id) => id.ToString("N");

    public static AlertStage Stage(string stage) => Enum.Parse<AlertStage>(stage);

    /// <summary>One holder's one certification up to one last day: what has each stage at most once.</summary>
    public static string Period(AlertRow row) => $"{row.VendorId}/{row.CertificationId}/{row.LastDay}";

    public static AlertHistoryEntry Entry(AlertRow row, AcknowledgementRow? acknowledged) => new()
    {
        Id = new AlertId(row.Sequence),
        LegalName = row.LegalName,
        CertificationId = Guid.ParseExact(row.CertificationId, "N"),
        Scheme = row.Scheme,
        LastDay = DateOnly.ParseExact(row.LastDay, DayForm, CultureInfo.InvariantCulture),
        Stage = Stage(row.Stage),
        RaisedAt = Time(row.At),
        AcknowledgedAt = acknowledged is null ? null : Time(acknowledged.At),
        AcknowledgedBy = acknowledged?.Who,
        Why = acknowledged?.Why,
    };
}
