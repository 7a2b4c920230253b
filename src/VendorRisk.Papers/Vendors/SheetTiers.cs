using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Vendors;

/// <summary>Which tier a sheet and each vendor on it belongs to.</summary>
internal static partial class SheetTiers
{
    public static int Of(PaperSheet sheet)
    {
        if (sheet.Kind is not SheetKind.ReOutsourcing)
        {
            return 1;
        }

        int byTitle = Deepest(sheet.Title.Folded);
        int byLabels = sheet.Fields.Where(f => f.Kind is FieldKind.Vendor or FieldKind.Work or FieldKind.Items or FieldKind.Term or FieldKind.VendorSafeguards).Select(f => Deepest(f.Label.Folded)).DefaultIfEmpty(0).Max();
        int byRoles = sheet.Fields.Where(f => f.Kind == FieldKind.Vendor).SelectMany(f => VendorCellReader.Read(f.Value)).Select(e => Deepest(e.Role.Folded)).DefaultIfEmpty(0).Max();
        return Math.Max(2, Math.Max(byTitle, Math.Max(byLabels, byRoles)));
    }

    /// <summary>The tier of one vendor: its own role first, then its label, then the sheet's.</summary>
    public static int Of(VendorEntry entry, PaperField field, int sheetTier, bool severalRoles)
    {
        int own = Deepest(entry.Role.Folded);
        if (own > 0)
        {
            return own;
        }

        string core = LabelText.Core(field.Label.Folded);
        if (sheetTier > 1 && Applicant().IsMatch(core))
        {
            return 1;
        }

        int label = Deepest(core);
        return label > 1 ? label : severalRoles && label == 1 ? 1 : sheetTier;
    }

    /// <summary>Who asks to entrust on: the vendor itself.</summary>
    [GeneratedRegex("^(?:申請|届出|申出|願出|依頼|提出|報告|協議)(?:者|人)")]
    private static partial Regex Applicant();

    /// <summary>Whether the sheet has one row for the contractor and another for its subcontractor.</summary>
    public static bool HasSeveralRoles(PaperSheet sheet) =>
        sheet.Fields.Where(f => f.Kind == FieldKind.Vendor).Select(f => Deepest(LabelText.Core(f.Label.Folded))).Distinct().Count() > 1;

    /// <summary>0 no role, 1 委託先, 2 再委託先, 3 再々委託先.</summary>
    public static int Deepest(string words)
    {
        if (words.Contains("再々", StringComparison.Ordinal) || words.Contains("再再", StringComparison.Ordinal) || words.Contains("三次", StringComparison.Ordinal))
        {
            return words.Contains("再々々", StringComparison.Ordinal) || words.Contains("再再再", StringComparison.Ordinal) ? 4 : 3;
        }

        if (words.Contains("再委託", StringComparison.Ordinal) || words.Contains("再受託", StringComparison.Ordinal) || words.Contains("再請負", StringComparison.Ordinal) || words.Contains("下請", StringComparison.Ordinal) || words.Contains('丙'))
        {
            return 2;
        }

        return words.Contains("委託先", StringComparison.Ordinal) || words.Contains("受託", StringComparison.Ordinal) || words.Contains("受注者", StringComparison.Ordinal)
            || words.Contains("委託事業者", StringComparison.Ordinal) || words.Contains("委託業者", StringComparison.Ordinal) || words.Contains("請負", StringComparison.Ordinal) || words.Contains('乙') ? 1 : 0;
    }
}
