using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>Finds what a paper's own text says on taking data out of its place. The special clauses speak for every contract and are left out.</summary>
internal static partial class CarryOutReader
{
    public static ImmutableArray<CarryOut> Read(PaperContext context)
    {
        IEnumerable<(PaperText Text, string? LinkId)> outline = context.Paper.Outline.SelectMany(f => Sentences.Of(f.Value)).Select(t => (t, (string?)null));
        IEnumerable<(PaperText Text, string? LinkId)> safeguards = context.Sheets.SelectMany(s => s.Printed.Fields
            .Where(f => f.Kind is FieldKind.WardSafeguards or FieldKind.VendorSafeguards or FieldKind.Work)
            .SelectMany(f => SmallestPieces.Of(f.Value)
            .SelectMany(p => Sentences.Of(p))
            .Select(t => (t, f.Kind is FieldKind.WardSafeguards ? null : s.Facts.LinkId))));
        IEnumerable<(PaperText Text, string? LinkId)> rows = context.Paper.Checklists.SelectMany(c => c.Rows
            .SelectMany(r => r.Answer.Printed.SelectMany(p => Sentences.Of(p)).Concat(r.Answer.Mark == ChecklistMark.Undone ? [] : Sentences.Of(r.Text)))
            .Select(t => (t, c.Side is Side.Ward ? null : context.Contractor?.Id)));
        return
        [
            .. outline.Concat(safeguards).Concat(rows)
                .Where(p => Speaks().IsMatch(p.Text.Folded))
                .Select(p => new CarryOut
                {
                    Statement = Fact.Known(p.Text.Folded, p.Text.WholeSource()),
                    Exempted = Fact.Known(Excepts().IsMatch(p.Text.Folded), p.Text.WholeSource()),
                    LinkId = p.LinkId,
                })
                .DistinctBy(c => (c.Statement.Or(""), c.LinkId, c.Statement.Source?.Line)),
        ];
    }

    [GeneratedRegex("持ち?出(し|す|せ|さ)|持ち帰")]
    private static partial Regex Speaks();

    /// <summary>Carrying out itself is what is excepted; an exception by consent or order leaves the control standing.</summary>
    [GeneratedRegex("(持ち?出(し|す|した)|持ち帰(り|る))(場合|とき|こと|際|時|もの|ため)?(に?は)?(を|は|については)?、?(除き|除い|除く|この限り|対象外|適用しない|不要)")]
    private static partial Regex Excepts();
}
