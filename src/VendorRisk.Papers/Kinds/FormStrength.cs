using System.Collections.Immutable;
using VendorRisk.Papers.Pieces;

namespace VendorRisk.Papers.Kinds;

/// <summary>
/// How much of a paper is printed in the forms that engagements are handed in with. Labels count, filled in or not: an empty form is a form.
/// What other papers print too (件名, 期間, 対象, 内容) is worth little, what only such forms print (safeguards, media, registered work) is worth most.
/// </summary>
internal static class FormStrength
{
    private const int ChecklistWorth = 3;
    private const int LeastRows = 3;

    /// <summary>Points of labels that speak of entrusting, against which the signs of another kind are weighed.</summary>
    public static int Of(Paper paper) =>
        Kinds(paper).Sum(Worth) + (paper.Checklists.Sum(c => c.Rows.Length) >= LeastRows ? ChecklistWorth : 0);

    /// <summary>Points of labels that any paper may print; two at most.</summary>
    public static int OfCommonLabels(Paper paper) => Math.Min(2, Kinds(paper).Count(IsCommon));

    /// <summary>Whether the paper has a form's field beyond what stands above clauses or a checklist.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="besides">One more family that does not count.</param>
    public static bool HasDetails(Paper paper, FieldKind? besides = null) => Kinds(paper).Any(k => Worth(k) > 0 && k is not FieldKind.RegisteredWork and not FieldKind.Vendor && k != besides);

    private static ImmutableHashSet<FieldKind> Kinds(Paper paper) =>
        [
            .. paper.Cover.Concat(paper.Outline).Concat(paper.Sheets.SelectMany(s => s.Fields)).Where(f => !f.Label.IsEmpty || f.Kind == FieldKind.Title).Select(f => f.Kind),
            .. paper.Sheets.Where(s => !s.Title.IsEmpty).Select(_ => FieldKind.Title),
        ];

    private static int Worth(FieldKind kind) => kind switch
    {
        FieldKind.WardSafeguards or FieldKind.VendorSafeguards => 3,
        FieldKind.Items or FieldKind.Media or FieldKind.RegisteredWork or FieldKind.Connection => 2,
        FieldKind.Vendor or FieldKind.Work or FieldKind.Counterparty or FieldKind.Source or FieldKind.Notification or FieldKind.LegalBasis or FieldKind.HolderSection or FieldKind.UserSection => 1,
        _ => 0,
    };

    private static bool IsCommon(FieldKind kind) =>
        kind is FieldKind.Title or FieldKind.Department or FieldKind.Programme or FieldKind.Term or FieldKind.Subjects or FieldKind.Purpose or FieldKind.ProgrammeContent or FieldKind.Reason or FieldKind.Phases;
}
