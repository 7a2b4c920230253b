using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Data that a vendor is made to put on a page or store which others can reach (専用ページに格納させる).</summary>
internal static partial class StoreHops
{
    public static IEnumerable<Hop> Read(PaperContext context, SheetContext sheet)
    {
        if (!sheet.Entrusts || context.Link(sheet.Facts.LinkId) is not { } link)
        {
            yield break;
        }

        foreach (PaperText piece in sheet.Fields(FieldKind.VendorSafeguards).SelectMany(f => SmallestPieces.Of(f)))
        {
            Match match = Stored().Match(piece.Folded);
            if (match.Success)
            {
                yield return new Hop
                {
                    From = Ends.Vendor(link.Id),
                    To = Ends.Service(match.Groups["store"].Value),
                    Cargo = Cargo.Data,
                    Means = Fact.Known(HopMeans.SharedStore, piece.SourceOf(match.Index, match.Length)),
                    Statement = Fact.Known(piece.Folded, piece.WholeSource()),
                };
            }
        }
    }

    [GeneratedRegex("(?<store>専用ページ|専用サイト|共有フォルダ|共有サーバー?|ファイル転送サービス|オンラインストレージ)(に|へ)[^。]{0,10}(格納|登録|保存|掲載|アップロード|置)")]
    private static partial Regex Stored();
}
