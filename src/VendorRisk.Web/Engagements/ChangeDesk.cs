using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Assessments;
using VendorRisk.Scoring.Differences;
using VendorRisk.Web.Preview;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Engagements;

/// <summary>What the panel of changes asks for: the stored assessments of an engagement, and what differs between two of them.</summary>
internal sealed class ChangeDesk(IAssessmentBook assessments, IAssessmentDifferences differences, IStringLocalizer<EngagementTexts> texts, IStringLocalizer<FactTexts> factTexts)
{
    /// <summary>Newest first.</summary>
    public async Task<ImmutableArray<ChangeChoice>> ChoicesAsync(string engagement, CancellationToken cancellation) =>
        EngagementId.TryParse(engagement, out EngagementId id)
            ? [.. (await assessments.ListAsync(id, cancellation)).Select(stored => new ChangeChoice(stored.Sequence, Words(stored)))]
            : [];

    public async Task<ChangeView?> CompareAsync(long earlier, long later, CancellationToken cancellation)
    {
        if (await differences.BetweenAsync(earlier, later, cancellation) is not { } difference)
        {
            return null;
        }

        ImmutableArray<FactChange> changes = difference.Causes.FirstOrDefault(c => c.Cause == ChangeCause.Fact)?.Facts ?? [];
        return new ChangeView(difference, changes.IsEmpty ? [] : await InWordsAsync(changes, earlier, later, cancellation));
    }

    private async Task<ImmutableArray<ChangedFact>> InWordsAsync(ImmutableArray<FactChange> changes, long earlier, long later, CancellationToken cancellation)
    {
        EngagementFacts before = await assessments.FactsOfAsync(earlier, cancellation) ?? new EngagementFacts();
        EngagementFacts after = await assessments.FactsOfAsync(later, cancellation) ?? new EngagementFacts();
        return
        [
            .. changes.Select(change => new ChangedFact(
                change.PathB is { } path ? FactPathWords.Of(path, after) : FactPathWords.Of(change.PathA ?? string.Empty, before), Value(change.Old), Value(change.New))),
        ];
    }

    private string Value(ChangedValue? value) => value switch
    {
        null => texts["Change.Absent"],
        { State: FactState.NotApplicable } => factTexts["Fact.NotApplicable"],
        { Text: null } => factTexts["Fact.Unknown"],
        { Text: "true" } => factTexts["Common.Yes"],
        { Text: "false" } => factTexts["Common.No"],
        { Text: var text } when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => Wareki.Show(day),
        { Text: var text } => text,
    };

    private string Words(StoredAssessment stored) => texts[
        "Change.Choice", Wareki.Show(stored.MadeAt), stored.Version, stored.Assessment.Grade, stored.Assessment.Residual, stored.Assessment.Policy];
}
