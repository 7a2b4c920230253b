using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Media;

/// <summary>Tells who runs the online part of the work that the outline speaks of.</summary>
internal static partial class OnlineWork
{
    /// <summary>The contractor, unless the sentence has the ward act, or another form connects the ward itself to the online service.</summary>
    public static string? DoneBy(PaperContext context, PaperText sentence) =>
        ByWard().IsMatch(sentence.Folded) || OwnConnection(context) ? null : context.Contractor?.Id;

    private static bool OwnConnection(PaperContext context) =>
        context.Sheets.Any(s => s.Facts.Kind is SheetKind.ExternalConnection
            && s.Facts.LinkId is null
            && s.Printed.Fields.Any(f => Online().IsMatch(f.Value.Folded)));

    [GeneratedRegex("(?<![地都])[区市町村県](の職員)?(が|は、?)[^。]{0,30}(取得|受付|受理|審査|行う)")]
    private static partial Regex ByWard();

    [GeneratedRegex("オンライン申請|電子申請|オンライン申込|インターネット申込|マイナポータル|ぴったりサービス")]
    private static partial Regex Online();
}
