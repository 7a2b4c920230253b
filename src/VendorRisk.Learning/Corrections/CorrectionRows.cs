using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Learning.Storage;

namespace VendorRisk.Learning.Corrections;

/// <summary>Between rows and records.</summary>
internal static class CorrectionRows
{
    public static DateTimeOffset Time(string stamp) => DateTimeOffset.ParseExact(stamp, "O", CultureInfo.InvariantCulture);

    public static CorrectionRow New(RecordCorrection command, DateTimeOffset at) => new()
    {
        CommandId = command.CommandId.ToString("N"),
        At = at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        Who = command.Who,
        Why = command.Why,
        Side = command.Side.ToString(),
        Section = command.Section.ToString(),
        Text = command.Text,
        Before = Ids(command.Before),
        After = Ids(command.After),
    };

    public static SafeguardCorrection Correction(CorrectionRow row) => new()
    {
        At = Time(row.At),
        Who = row.Who,
        Why = row.Why,
        Text = row.Text,
        Side = Enum.Parse<SentenceSide>(row.Side),
        Section = Enum.Parse<SentenceSection>(row.Section),
        Before = Ids(row.Before),
        After = Ids(row.After),
    };

    public static bool SayTheSame(CorrectionRow one, CorrectionRow other) =>
        (one.Who, one.Why, one.Side, one.Section, one.Text, one.Before, one.After) == (other.Who, other.Why, other.Side, other.Section, other.Text, other.Before, other.After);

    private static string Ids(ImmutableArray<string> ids) => string.Join(' ', ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private static ImmutableArray<string> Ids(string ids) => [.. ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
