using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Storage;

/// <summary>Between rows and records.</summary>
internal static class Rows
{
    private const string Undecided = "未定";
    private const string DayForm = "yyyy-MM-dd";

    public static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static EngagementId EngagementKey(string key) => new(Guid.ParseExact(key, "N"));

    public static MeetingId MeetingKey(string key) => new(Guid.ParseExact(key, "N"));

    public static string Day(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, DayForm, CultureInfo.InvariantCulture);

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, ContractJson.Options);

    public static T FromJson<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, ContractJson.Options) ?? throw new InvalidDataException("The store holds an empty document.");

    public static string Hash(string facts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts)));

    /// <exception cref="DamagedRecordException">They are not what was stored.</exception>
    public static EngagementFacts Facts(VersionRow row) => row.FactsHash is null || row.FactsHash == Hash(row.Facts)
        ? FromJson<EngagementFacts>(row.Facts)
        : throw new DamagedRecordException($"委託案件 {row.EngagementId} の第{row.Number}版の内容");

    public static EngagementVersion Version(VersionRow row) => new()
    {
        Number = row.Number,
        Facts = Facts(row),
        PaperName = row.PaperName,
        PaperHash = row.PaperHash,
        SavedAt = Time(row.SavedAt),
        Effective = row.Effective is { } effective ? Day(effective) : null,
        SavedBy = row.SavedBy,
        Why = row.Why,
    };

    public static Engagement Engagement(EngagementRow row, VersionRow current) => new()
    {
        Id = EngagementKey(row.Id),
        Revision = row.Revision,
        State = Enum.Parse<EngagementState>(row.State),
        Sample = row.Sample,
        Current = Version(current),
        Consents = FromJson<ImmutableArray<ConsentRecord>>(row.Consents),
        Erasures = FromJson<ImmutableArray<ErasureRecord>>(row.Erasures),
        Acceptances = FromJson<ImmutableArray<AcceptanceRecord>>(row.Acceptances),
        Continues = row.Continues is { } before ? EngagementKey(before) : null,
    };

    public static DecisionRecord Decision(DecisionRow row) => new()
    {
        Number = row.Number,
        Version = row.Version,
        Outcome = Enum.Parse<DecisionOutcome>(row.Outcome),
        MeetingDate = Day(row.MeetingDate),
        Conditions = row.Conditions,
        RecordedAt = Time(row.RecordedAt),
        RecordedBy = row.RecordedBy,
        Why = row.Why,
        Meeting = row.MeetingId is { } meeting ? MeetingKey(meeting) : null,
        Corrects = row.Corrects,
        Basis = row.Basis is { } basis ? FromJson<DecisionBasis>(basis) : null,
    };

    public static PurgedPaper Purged(string? name, PurgeRow row) => new(name ?? "", row.PaperHash, row.Size, Time(row.At), row.Who, row.Why);

    public static EngagementSummary Summary(EngagementRow row) => FromJson<EngagementSummary>(row.Summary) with
    {
        Id = EngagementKey(row.Id),
        Revision = row.Revision,
        Version = row.CurrentVersion,
        State = Enum.Parse<EngagementState>(row.State),
        Sample = row.Sample,
        ChangedAt = Time(row.ChangedAt),
        ChangedBy = row.ChangedBy,
    };

    /// <summary>The part of a summary that follows from the facts.</summary>
    public static string SummaryOf(EngagementFacts facts)
    {
        SheetFacts? contract = facts.Sheets.FirstOrDefault(s => s.Kind == SheetKind.Outsourcing);
        return Json(new EngagementSummary
        {
            Id = default,
            Revision = 0,
            Version = 0,
            ChangedAt = default,
            ChangedBy = "",
            Title = facts.Title.IsKnown ? facts.Title.Value : null,
            Programme = facts.Programme.IsKnown ? facts.Programme.Value : null,
            Department = facts.Department.IsKnown ? facts.Department.Value : null,
            Vendors = [.. facts.Chain.Select(l => l.Name.IsKnown ? l.Name.Value : Undecided)],
            People = facts.People.Count.IsKnown ? facts.People.Count.Value : null,
            Start = contract is { Term.Start.IsKnown: true } ? contract.Term.Start.Value : null,
            End = contract is { Term.End.IsKnown: true } ? contract.Term.End.Value : null,
        });
    }
}
