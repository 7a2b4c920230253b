using System.Globalization;
using VendorRisk.Engagements;
using VendorRisk.Linked.Keys;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Loading;

/// <summary>Keys of what is loaded. They follow from the office's number and from what the row says, so that loading twice stores once.</summary>
internal static class LoadKeys
{
    public static EngagementId Engagement(LoadRow row) => new(DerivedGuid.Of("VendorRisk approval " + ListTable.Folded(row.Key)));

    /// <summary>The command that loads the row over a revision. How a date or a number was typed makes no other command, nor does the place of the row.</summary>
    public static Guid Command(LoadRow row, long revision)
    {
        string content = string.Join(
            '\u001e',
            row.Title, row.Department, row.Work, row.Vendor, row.CorporateNumber, row.Reentrusted, string.Join('\u001f', row.Subcontractors), Day(row.ConsentDate), row.ConsentNumber, Day(row.Start), Day(row.End),
            row.Subjects, row.People, string.Join('\u001f', row.Items), string.Join('\u001f', row.Media), row.Cloud, Day(row.Decided), row.Meeting, row.Outcome, row.Conditions, row.Met, row.Reference);
        return DerivedGuid.Of(string.Create(CultureInfo.InvariantCulture, $"VendorRisk approval {ListTable.Folded(row.Key)}\n{revision}\n{content}"));
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
