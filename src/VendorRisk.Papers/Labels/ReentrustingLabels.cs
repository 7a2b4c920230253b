using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that ask whether a vendor entrusts work on, and to whom.</summary>
internal static partial class ReentrustingLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && Asked().IsMatch(core) && !Other().IsMatch(core);

    /// <summary>Those that stand for themselves even where no colon follows them.</summary>
    public static bool AreFixed(string core) => Fixed().IsMatch(core);

    [GeneratedRegex("再々?委託|再再委託|再請負|下請|孫請|外注|協力(会社|企業|事業者|業者|先)|二次委託|二次請|配下の?(会社|業者)|第三者への委託")]
    private static partial Regex Asked();

    /// <summary>Rows on what holds if work is entrusted on, or why, or how it is protected.</summary>
    [GeneratedRegex("対策|措置|理由|根拠|禁止|制限|承諾|許諾|方法|承認|許可|申請|届出?$|手続|条件|基準|監督|管理|責任|様式|必要性|相談")]
    private static partial Regex Other();

    [GeneratedRegex("^(業務の|本業務の|委託業務の)?(再々?委託|再再委託|下請負?|再請負|外注)(先|先名|先事業者|業者|業者名|会社)?(等)?(の)?(有無|予定|状況|予定の有無|名|名称|事項|業務|内容)?$|^協力(会社|企業|事業者|業者|先)(名|の名称)?$|^(下請|孫請|再請負|外注|二次(委託|請負|下請))(予定)?(者|人|先|会社|業者|事業者)?(名|の名称)?$")]
    private static partial Regex Fixed();
}
