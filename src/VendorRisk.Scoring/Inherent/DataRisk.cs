using VendorRisk.Contract;
using VendorRisk.Scoring.Policies;

namespace VendorRisk.Scoring.Inherent;

/// <summary>The most sensitive class counts; items that are only pointed at, or missing, may be anything.</summary>
internal sealed class DataRisk(InherentPolicy policy)
{
    public (InherentPart Part, DataPolicy Weight) Of(LinkScope scope)
    {
        SheetFacts[] sheets = [.. scope.Sheets];
        InformationItem[] items = [.. sheets.SelectMany(s => s.Items)];
        bool open = items.Length == 0 || sheets.Any(s => s.Items.IsEmpty && s.ItemsByReference.IsKnown);
        DataPolicy? known = items.Length == 0 ? null : items.Select(i => policy.Data[i.Class]).MaxBy(d => (d.Points.Tenths, d.PeoplePercent));
        bool unknownCounts = open && (known is null || policy.DataUnknown.Points >= known.Points);
        if (unknownCounts)
        {
            return (new InherentPart("data", new("情報項目: 内容が分かりません", "Data: items not given"), policy.DataUnknown.Points, true), policy.DataUnknown);
        }

        SensitivityClass worst = items.MaxBy(i => (policy.Data[i.Class].Points.Tenths, -(int)i.Class))!.Class;
        LocalizedText name = NameOf(worst);
        return (new InherentPart("data", new($"情報項目: {name.Ja}", $"Data: {name.En}"), known!.Points, open || worst == SensitivityClass.Unclassified), known);
    }

    private static LocalizedText NameOf(SensitivityClass worst) => worst switch
    {
        SensitivityClass.SpecificPersonal => new("特定個人情報", "specific personal information"),
        SensitivityClass.SpecialCare => new("要配慮個人情報等", "special care-required information"),
        SensitivityClass.Financial => new("財産に関わる情報", "financial data"),
        SensitivityClass.Identifier => new("識別番号・続柄等", "identifiers"),
        SensitivityClass.NationalityHint => new("通称名等", "names that hint at nationality"),
        SensitivityClass.Contact => new("氏名・住所等の基本情報", "contact and basic data"),
        SensitivityClass.Low => new("年代・地域等", "data that says little of one person"),
        _ => new("分類できない項目", "items of no known class"),
    };
}
