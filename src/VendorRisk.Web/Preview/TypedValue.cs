using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Linked.Characters;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Preview;

/// <summary>Turns what a person typed into an edit, or says how to type it.</summary>
internal static class TypedValue
{
    public static (FactsEdit? Edit, string? Problem) Read(FactRow row, string typed, ImmutableSortedSet<string> controls, IStringLocalizer<FactTexts> texts)
    {
        if (row.Editor == EditorKind.Controls)
        {
            return (FactsEdit.Correct(row.Path, controls.ToImmutableArray(), ""), null);
        }

        if (string.IsNullOrWhiteSpace(typed))
        {
            return (FactsEdit.Forget(row.Path, ""), null);
        }

        return row.Editor switch
        {
            EditorKind.Date => DateEntry.TryRead(typed, out DateOnly date) ? (FactsEdit.Correct(row.Path, date, ""), null) : (null, BadDate(typed, texts)),
            EditorKind.Number => Number(typed) is { } number ? (FactsEdit.Correct(row.Path, number, ""), null) : (null, texts["Check.BadNumber", typed]),
            EditorKind.YesNo => (FactsEdit.Correct(row.Path, typed == "true", ""), null),
            EditorKind.Choice => (FactsEdit.Choose(row.Path, typed, ""), null),
            _ => (FactsEdit.Correct(row.Path, typed.Trim(), ""), null),
        };
    }

    /// <summary>Why a date that was typed is none.</summary>
    public static string BadDate(string typed, IStringLocalizer<FactTexts> texts) =>
        DateEntry.Read(typed).Meant is { } meant ? texts["Check.EraSlip", typed, DateWords.Both(meant)] : texts["Check.BadDate", typed];

    public static FactsEdit Choice(RowChoice choice, string member) => FactsEdit.Choose(choice.Path, member, "");

    // 約12,000人 and １２０００ are what people type.
    private static int? Number(string typed)
    {
        string digits = NormalizedText.Of(typed, NormalizationForm.FormKC).Replace(",", "", StringComparison.Ordinal).Trim().TrimStart('約').TrimEnd('人', '世', '帯', '件');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
