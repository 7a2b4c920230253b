using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.People;

/// <summary>Finds mentions of people whose whereabouts or condition must not leak, and whether they are kept out of the outsourced work.</summary>
internal static partial class ProtectedPersonsReader
{
    public static ImmutableArray<ProtectedPersons> Read(PaperContext context)
    {
        IEnumerable<PaperText> texts = context.Paper.Outline.Select(f => f.Value)
            .Concat(context.Paper.Sheets.Select(s => s.Title))
            .Concat(context.Paper.Sheets.SelectMany(s => s.Fields)
                .Where(f => f.Kind is FieldKind.Items or FieldKind.Subjects or FieldKind.Reason or FieldKind.Work or FieldKind.Purpose or FieldKind.WardSafeguards)
                .Select(f => f.Value));
        return
        [
            .. texts.SelectMany(t => Sentences.Of(t))
                .Select(s => (Sentence: s, Match: Named().Match(s.Folded)))
                .Where(p => p.Match.Success)
                .Select(p => new ProtectedPersons
                {
                    Statement = Fact.Known(p.Sentence.Folded, p.Sentence.SourceOf(p.Match.Index, p.Match.Length)),
                    KeptByWard = Kept(p.Sentence),
                    Groups = ProtectedGroups.Of(p.Sentence),
                })
                .DistinctBy(p => p.Statement.Or("")),
        ];
    }

    private static Fact<bool> Kept(PaperText sentence)
    {
        Match kept = KeptOut().Match(sentence.Folded);
        return kept.Success
            ? Fact.Known(true, sentence.SourceOf(kept.Index, kept.Length))
            : Fact.Unknown<bool>("委託の対象から除くかどうかが書かれていません", sentence.WholeSource());
    }

    [GeneratedRegex("配偶者(から|等から)の?暴力|DV(?!D)|ドメスティック|支援措置|ストーカー|虐待|措置入所|施設(等)?(へ|に)?(の)?入所|避難している|視覚障害|聴覚障害|(?<!自立|総合)障害者(?!福祉課|支援課|総合)|生活保護")]
    private static partial Regex Named();

    [GeneratedRegex("委託(せず|しない|を行わず|の対象(から|外)|から除)|(対象|名簿|データ)から(除|外)(く|き|外|す|し)|抽出対象外|(?:抽出|作成|出力|印字|提供)(?:の)?(?:際|時|前)(?:に|には)?、?[^。]{0,12}除(?:く|き|外)|(?<![地都])[区市町村県](の職員)?が(自ら|直接)[^。]{0,20}(行|発送|送付|対応)")]
    private static partial Regex KeptOut();
}
