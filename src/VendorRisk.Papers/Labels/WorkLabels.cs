using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that say what work is handed over, put together from who does what (委託する, 再委託させる) with which noun (業務, 事務, 作業) and what of it is told (内容, 範囲, 概要).</summary>
internal static partial class WorkLabels
{
    /// <summary>What the name of a piece of work ends with, as part of an expression.</summary>
    public const string Nouns = "(?:業務|委託|事業|事務|作業|保守|運営|調査)";

    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && Composed().IsMatch(core);

    [GeneratedRegex(
        "^(?:本|当該|主な)?(?:再々?)?(?:(?:外部)?委託|受託|請負|外注|発注|依頼)(?:する|させる|を?予定する|しようとする|に付する|に出す)?(?:業務|事務|作業|仕事|処理|役務|事項)?(?:等)?の?(?:具体的な?)?(?:内容|概要|範囲|詳細|内訳)(?:等|及び範囲|と範囲|・範囲)?$"
        + "|^(?:本|当該|主な)?(?:再々?)?(?:委託|依頼|外注)(?:する|させる|しようとする|に付する|に出す)(?:業務|事務|作業|仕事|処理|役務)(?:等)?$"
        + "|^(?:(?:指定)?管理|運営|事業)?(?:業務|事務|作業|役務|仕事)(?:等)?の?(?:具体的な?)?(?:内容|範囲|詳細|内訳)(?:等)?$|^(?:再々?)?委託(?:する)?事項$|^処理(?:の)?内容$|^(?:受託者|受注者|委託先|事業者|相手方)(?:に|が)(?:行わせる|行う|委ねる|依頼する|任せる|お願いする)(?:業務|事務|作業|仕事|処理)(?:等)?(?:の?(?:内容|概要|範囲))?$")]
    private static partial Regex Composed();
}
