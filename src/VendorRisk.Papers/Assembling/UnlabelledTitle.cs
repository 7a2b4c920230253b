using System.Text.RegularExpressions;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Assembling;

/// <summary>
/// The title of a paper that has no label for it: its row of the work names that (委託業務　健診受診券作成業務), or its heading does (健診票入力業務委託仕様書, 健診票入力業務の委託について).
/// </summary>
internal static partial class UnlabelledTitle
{
    public static PaperText Of(Paper paper)
    {
        PaperText work = paper.Cover.Concat(paper.Outline).Concat(paper.Sheets.SelectMany(s => s.Fields)).FirstOrDefault(f => f.Kind == FieldKind.Work && !f.Value.IsEmpty)?.Value ?? PaperText.Empty;
        if (Named().IsMatch(work.Folded))
        {
            return work;
        }

        foreach (PaperField line in paper.Cover.Where(f => f.Kind == FieldKind.Other && f.Label.IsEmpty))
        {
            if (Heading().Match(line.Value.Folded) is { Success: true } match && !General().IsMatch(match.Groups["work"].Value))
            {
                return line.Value.Between(match.Groups["work"].Index, match.Groups["work"].Index + match.Groups["work"].Length);
            }
        }

        return PaperText.Empty;
    }

    [GeneratedRegex(@"^[^、。\n]{4,50}" + WorkLabels.Nouns + @"(?:\([^)\n]*\))?$")]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?:報告第?\d+号?:?|議題\d+|[(【]?案[)】]?)? ?(?<work>[^、。\n:]{4,60}?(?:業務|委託|事業|事務|作業|保守|運営|調査|点検|入力|作成|発送|管理)(?:の?(?:外部)?委託)?)(?:に係る(?:個人情報の(?:保護|取扱い))?)?(?:について|に関する件|の件|(?: |の)?(?:業務)?(?:要求)?仕様書|(?: |の)?業務説明書(?:兼仕様書)?)(?:\([^)\n]{0,16}\))?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:個人情報|特定個人情報|外部委託|業務委託|委託業務|再委託|情報システム|受託)|個人情報を|個人情報の|申請|届出|審査会|審議会|付議")]
    private static partial Regex General();
}
