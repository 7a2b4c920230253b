using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements.Storage;

/// <summary>Between rows and records.</summary>
internal static class Rows
{
    private const string Undecided = "未定";

    public static string Stamp(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, ContractJson.Options);

    public static T FromJson<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, ContractJson.Options) ?? throw new InvalidDataException("The store holds an empty document.");

    public static EngagementVersion Version(VersionRow row) => new()
    {
        Number = row.Number,
        Facts = FromJson<EngagementFacts>(row.Facts),
        PaperName = row.PaperName,
        PaperHash = row.PaperHash,
        SavedAt = Time(row.SavedAt),
        SavedBy = row.SavedBy,
        Why = row.Why,
    };

    public static Engagement Engagement(EngagementRow row, VersionRow current) => new()
    {
        Id = new EngagementId(Guid.ParseExact(row.Id, "N")),
        Revision = row.Revision,
        State = Enum.Parse<EngagementState>(row.State),
        Sample = row.Sample,
        Current = Version(current),
        Consents = FromJson<ImmutableArray<ConsentRecord>>(row.Consents),
        Erasures = FromJson<ImmutableArray<ErasureRecord>>(row.Erasures),
    };

    public static DecisionRecord Decision(DecisionRow row) => new()
    {
        Number = row.Number,
        Version = row.Version,
        Outcome = Enum.Parse<DecisionOutcome>(row.Outcome),
        MeetingDate = DateOnly.ParseExact(row.MeetingDate, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Conditions = row.Conditions,
        RecordedAt = Time(row.RecordedAt),
        RecordedBy = row.RecordedBy,
        Why = row.Why,
    };

    public static EngagementSummary Summary(EngagementRow row) => FromJson<EngagementSummary>(row.Summary) with
    {
        Id = new EngagementId(Guid.ParseExact(row.Id, "N")),
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
