using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Web.Lists;
using VendorRisk.Web.Text;

namespace VendorRisk.Web.Loading;

/// <summary>Reads a row of a list as an approval, with everything that is wrong with it.</summary>
internal sealed class LoadRows(IStringLocalizer<LoadTexts> texts, IStringLocalizer<ListTexts> lists, IStringLocalizer<DateTexts> dates, JapanClock clock)
{
    private const int LongestName = 200;

    public (LoadRow Row, IReadOnlyList<ListProblem> Problems) Read(ListLine line)
    {
        ListFields fields = new(line, lists, dates);
        DecisionOutcome? outcome = fields.Choice(
            LoadColumns.Outcome,
            ("承認", DecisionOutcome.Approved), ("条件付き承認", DecisionOutcome.ApprovedWithConditions), ("条件付承認", DecisionOutcome.ApprovedWithConditions), ("差戻し", DecisionOutcome.Returned),
            ("報告了承", DecisionOutcome.Reported), ("取下げ", DecisionOutcome.Withdrawn));
        LoadRow row = new()
        {
            Sheet = line.Sheet,
            Number = line.Number,
            Key = fields.Text(LoadColumns.Key, LongestName),
            Title = Single(fields.Text(LoadColumns.Title)),
            Department = Single(fields.Text(LoadColumns.Department, LongestName)),
            Work = Single(fields.Text(LoadColumns.Work)),
            Vendor = Single(fields.Text(LoadColumns.Vendor, LongestName)),
            CorporateNumber = fields.CorporateNumberOf(LoadColumns.Number),
            Reentrusted = fields.Choice(LoadColumns.Reentrusted, ("有", true), ("あり", true), ("無", false), ("なし", false)),
            Subcontractors = [.. fields.Several(LoadColumns.Subcontractors).Select(Subcontractor)],
            ConsentDate = fields.Date(LoadColumns.ConsentDate),
            ConsentNumber = fields.Text(LoadColumns.ConsentNumber, LongestName),
            Start = fields.Date(LoadColumns.Start),
            End = fields.Date(LoadColumns.End),
            Subjects = Single(fields.Text(LoadColumns.Subjects)),
            People = Single(fields.Text(LoadColumns.People, LongestName)),
            Items = [.. fields.Several(LoadColumns.Items).Distinct(StringComparer.Ordinal)],
            Media = [.. fields.Several(LoadColumns.Media).Distinct(StringComparer.Ordinal)],
            Cloud = Single(fields.Text(LoadColumns.Cloud)),
            Decided = fields.Date(LoadColumns.Decided) ?? default,
            Meeting = fields.Text(LoadColumns.Meeting, LongestName),
            Outcome = outcome ?? default,
            Conditions = fields.Text(LoadColumns.Conditions),
            Met = fields.Choice(LoadColumns.Met, ("済", true), ("履行済み", true), ("未", false)) ?? false,
            Reference = fields.Text(LoadColumns.Reference, LongestName),
        };
        Check(row, fields);
        return (row, fields.Problems);
    }

    private void Check(LoadRow row, ListFields fields)
    {
        if (row.Decided > clock.Today)
        {
            fields.Add(LoadColumns.Decided.Head, texts["Problem.Future", DateWords.Both(row.Decided)]);
        }

        if (row.Start > row.End)
        {
            fields.Add(LoadColumns.End.Head, texts["Problem.EndBeforeStart", DateWords.Both(row.Start!.Value), DateWords.Both(row.End!.Value)]);
        }

        if (row.Outcome == DecisionOutcome.ApprovedWithConditions && row.Conditions.Length == 0)
        {
            fields.Add(LoadColumns.Conditions.Head, texts["Problem.Conditions"]);
        }

        if (row.Reentrusted == false && !row.Subcontractors.IsEmpty)
        {
            fields.Add(LoadColumns.Reentrusted.Head, texts["Problem.Reentrusted"]);
        }

        bool consent = row.ConsentDate is not null || row.ConsentNumber.Length > 0;
        if (consent && row.Subcontractors.IsEmpty)
        {
            fields.Add(LoadColumns.Subcontractors.Head, texts["Problem.ConsentOfNobody"]);
        }
        else if (consent && (row.ConsentDate is null || row.ConsentNumber.Length == 0))
        {
            fields.Add(row.ConsentDate is null ? LoadColumns.ConsentDate.Head : LoadColumns.ConsentNumber.Head, texts["Problem.ConsentInPart"]);
        }
    }

    private static (string Name, string Work) Subcontractor(string entry) =>
        entry.Split(['：', ':'], 2, StringSplitOptions.TrimEntries) is [var name, var work] ? (name, work) : (entry, "");

    /// <summary>In one line, as a paper has it.</summary>
    private static string Single(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
