using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>Finds data of everybody that the outline uses, and whether a form that entrusts work owns up to it.</summary>
internal static partial class WideSourceReader
{
    public static ImmutableArray<WideSource> Read(PaperContext context)
    {
        Fact<bool> declared = Declared(context);
        return
        [
            .. context.Paper.Outline.Where(f => f.Kind is FieldKind.ProgrammeContent or FieldKind.Purpose or FieldKind.Remarks or FieldKind.Other)
                .SelectMany(f => Sentences.Of(f.Value))
                .Where(s => !Nameless().IsMatch(s.Folded))
                .Select(s => (Sentence: s, Match: Used().Match(s.Folded)))
                .Where(p => p.Match.Success)
                .Select(p => new WideSource
                {
                    Statement = Fact.Known(p.Match.Value, p.Sentence.SourceOf(p.Match.Index, p.Match.Length)),
                    Declared = declared,
                })
                .DistinctBy(w => w.Statement.Value),
        ];
    }

    private static Fact<bool> Declared(PaperContext context)
    {
        foreach (PaperText text in context.Sheets.Where(s => s.Entrusts).SelectMany(s => Owning(s)))
        {
            Match match = Everybody().Match(text.Folded);
            if (match.Success)
            {
                return Fact.Known(true, text.SourceOf(match.Index, match.Length));
            }
        }

        return new();
    }

    private static IEnumerable<PaperText> Owning(SheetContext sheet) =>
        sheet.Fields(FieldKind.Items).Concat(sheet.Fields(FieldKind.Subjects)).Concat(sheet.Fields(FieldKind.Work));

    [GeneratedRegex("全(世帯|区民|市民|町民|村民|住民|戸|加入者|被保険者|受給者|児童|生徒|会員)(主)?の?(情報|名簿|データ|宛名|住所|台帳)|全(世帯|区民|市民|町民|村民|住民|戸)(主)?(あて|宛|宛て)?(に|へ|に対し|に対して|を対象に)[^。、]{0,24}(送付|発送|郵送)")]
    private static partial Regex Used();

    /// <summary>Posting to every door needs nobody's data.</summary>
    [GeneratedRegex("宛名(なし|のない|を付けない|を記載しない)|ポスティング|全戸配布|各戸配布|タウンプラス|配達地域指定")]
    private static partial Regex Nameless();

    [GeneratedRegex("全(世帯|区民|市民|町民|村民|住民|戸)|すべての(世帯|区民|市民|住民)|住民基本台帳に(記録|登録)されている(者|世帯)")]
    private static partial Regex Everybody();
}
