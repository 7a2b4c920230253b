using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>What a paper says of whether entries train the models of a generative AI; the safeguards may say it too.</summary>
internal static partial class TrainingTerms
{
    public static Fact<bool> Read(PaperContext context, ChainLink link)
    {
        IEnumerable<PaperText> texts = context.Sheets.Where(s => s.Facts.LinkId == link.Id).SelectMany(s => s.Printed.Fields)
            .Concat(context.Contractor == link ? context.Paper.Outline : [])
            .Select(f => f.Value);
        foreach (PaperText text in texts)
        {
            if (Denied().Match(text.Folded) is { Success: true } denied)
            {
                return Fact.Known(false, text.SourceOf(denied.Index, denied.Length));
            }

            if (Used().Match(text.Folded) is { Success: true } used)
            {
                return Fact.Known(true, text.SourceOf(used.Index, used.Length));
            }
        }

        return Fact.Unknown<bool>("入力した内容が学習に使われるかが書かれていません");
    }

    [GeneratedRegex(@"(?:再?学習|トレーニング)[^。\n]{0,16}(?:しない|されない|させない|行わない|使わない|使われない|用いない|用いられない|禁止|無効|対象外|除外|オフ)|オプトアウト|学習機能の?(?:停止|無効)")]
    private static partial Regex Denied();

    [GeneratedRegex("(?:学習|精度向上|改善)に(?:利用|使用|活用|用い)(?:する|される|られる|し)")]
    private static partial Regex Used();
}
