using Microsoft.Extensions.Localization;

namespace VendorRisk.Web.Text;

/// <summary>Says of a date that was typed how it was read, or what is wrong with it and what is right.</summary>
internal static class DateWords
{
    /// <summary>Why a date cannot be recorded; null when it can.</summary>
    /// <param name="label">What the date is asked for.</param>
    /// <param name="typed">What was typed.</param>
    /// <param name="texts">The texts.</param>
    public static string? Problem(string label, string typed, IStringLocalizer<DateTexts> texts)
    {
        DateReading reading = DateEntry.Read(typed);
        return reading.Fault is null ? null : Words(reading, label, typed, texts).Value;
    }

    private static LocalizedString Words(DateReading reading, string label, string typed, IStringLocalizer<DateTexts> texts) => reading switch
    {
        { Fault: DateFault.BeforeEra, Era: { } era } => texts["Date.BeforeEra", label, typed, era.Name, Both(era.First), Both(reading.Meant!.Value)],
        { Fault: DateFault.AfterEra, Era: { } era } => texts["Date.AfterEra", label, typed, era.Name, Both(era.Last!.Value), Both(reading.Meant!.Value)],
        { Fault: DateFault.NoSuchDay } => texts["Date.NoSuchDay", label, typed],
        { Fault: DateFault.TooEarly } => texts["Date.TooEarly", label, typed, Both(DateEntry.First)],
        { Fault: DateFault.TooLate } => texts["Date.TooLate", label, typed, Both(DateEntry.Last)],
        _ => texts["Date.Form", label, typed],
    };

    /// <summary>A date in both calendars, so that a slip is seen.</summary>
    public static string Both(DateOnly date) => FormattableString.Invariant($"{Wareki.Of(date)}（{date:yyyy-MM-dd}）");

    /// <summary>Reads a date that may be left empty; a problem when it is typed and none.</summary>
    public static DateOnly? Optional(string typed, string label, ICollection<string> problems, IStringLocalizer<DateTexts> texts) =>
        string.IsNullOrWhiteSpace(typed) ? null : Required(typed, label, problems, texts);

    /// <summary>Reads a date that must be there; a problem when it is not.</summary>
    public static DateOnly? Required(string typed, string label, ICollection<string> problems, IStringLocalizer<DateTexts> texts)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            problems.Add(texts["Date.Missing", label]);
            return null;
        }

        if (Problem(label, typed, texts) is { } problem)
        {
            problems.Add(problem);
            return null;
        }

        return DateEntry.Read(typed).Date;
    }
}
