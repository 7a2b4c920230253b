using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Logging;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Learning;
using VendorRisk.Linked.Keys;

namespace VendorRisk.Application.Papers;

/// <summary>Hands what a person said of the classifier's guesses to Learning, for the next training. The paper is saved by then, whatever comes of it.</summary>
internal static partial class SafeguardSayings
{
    /// <param name="corrections">Where they go.</param>
    /// <param name="read">The facts as they were read, with the guesses.</param>
    /// <param name="edited">The facts as they were saved, and the edits.</param>
    /// <param name="origin">Who, why, and the save's command id: saving twice records once.</param>
    /// <param name="log">Hears of what was refused.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public static async Task RecordEditsAsync(
        this ISafeguardCorrections corrections, EngagementFacts read, EditedFacts edited, ChangeOrigin origin, ILogger log, CancellationToken cancellation)
    {
        // Matched by words and place: an index of one does not hold in the other once an entry was added or removed.
        ILookup<string, Safeguard> guessed = read.Safeguards.ToLookup(KeyOf, StringComparer.Ordinal);
        foreach (Safeguard after in edited.Facts.Safeguards.Where(IsSigned).DistinctBy(KeyOf))
        {
            if (guessed[KeyOf(after)].FirstOrDefault() is not { } before)
            {
                continue;
            }

            CorrectionResult result = await corrections.RecordAsync(
                new RecordCorrection
                {
                    CommandId = IdOf(origin.CommandId, KeyOf(after)),
                    Who = origin.Who,
                    Why = origin.Why,
                    Text = after.Text.Value!,
                    Side = Enum.Parse<SentenceSide>(after.Side.ToString()),
                    Section = Enum.Parse<SentenceSection>(after.Section.ToString()),
                    Before = Controls(before),
                    After = Controls(after),
                },
                cancellation);
            if (result is CorrectionResult.Rejected rejected)
            {
                Refused(log, string.Join(' ', rejected.Problems.Select(problem => problem.Message)));
            }
        }
    }

    // An emptied list leaves no control to sign; the edit of the list then shows in the words' own record only when a person confirmed them.
    private static bool IsSigned(Safeguard safeguard) => safeguard.Text.IsKnown
        && (safeguard.Controls.Any(control => control.Source?.Person is not null) || (safeguard.Controls.IsEmpty && safeguard.Text.Source?.Person is not null));

    private static ImmutableArray<string> Controls(Safeguard safeguard) => [.. safeguard.Controls.Where(control => control.IsKnown).Select(control => control.Value!)];

    private static string KeyOf(Safeguard safeguard) => string.Create(CultureInfo.InvariantCulture, $"{safeguard.Sheet}|{safeguard.Side}|{safeguard.Section}|{safeguard.Text.Or("")}");

    private static Guid IdOf(Guid command, string key) => DerivedGuid.Of($"{command:N}|{key}");

    [LoggerMessage(Level = LogLevel.Warning, Message = "A correction of a safeguard's controls was not recorded: {Problems}")]
    private static partial void Refused(ILogger log, string problems);
}
