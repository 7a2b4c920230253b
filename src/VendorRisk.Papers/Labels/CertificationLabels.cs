using System.Text.RegularExpressions;

namespace VendorRisk.Papers.Labels;

/// <summary>Labels of rows that say which certifications a vendor holds: 認証, 第三者認証の取得状況, 受託者の認証, プライバシーマーク.</summary>
internal static partial class CertificationLabels
{
    /// <param name="core">A label's core (<see cref="LabelText.Core"/>).</param>
    public static bool Are(string core) => core.Length <= 24 && Composed().IsMatch(core);

    /// <summary>Whether the label is a scheme's name (プライバシーマーク, ISMS), which in running text begins a remark on a vendor as often.</summary>
    public static bool NameAScheme(string core) => core.Length <= 24 && Scheme().IsMatch(core);

    /// <summary>Whether what follows a scheme's name answers whether it is held.</summary>
    public static bool AreAnswered(string value) => Answer().IsMatch(value);

    [GeneratedRegex(
        "^(?:(?:再々?)?(?:委託|受託|契約)?(?:先|者|業者|事業者|会社|相手方)|受注者|受託予定者|委託候補者|委託(?:先)?事業者)?(?:の|が)?(?:保有(?:する)?|取得(?:している|済み?の?)?|第三者|公的|外部|認定)?(?:の)?(?:認証|認定|登録認証|認証資格|認証・資格|資格・認証|認証マーク)(?:等|取得)?(?:の?(?:取得(?:の?(?:状況|有無))?|保有(?:状況)?|有無|状況|種類|名称|名))?(?:等)?$")]
    private static partial Regex Composed();

    [GeneratedRegex("^(?:プライバシーマーク|[PＰ]マーク|ISMS|ISMS認証|ISO/?IEC27001|ISO27001)(?:等)?(?:の?(?:取得|付与|認定|登録|認証)(?:の?(?:状況|有無))?|の?有無)?$")]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^(?:[(\[［□■☑☐✓]|有|無|あり|なし|取得|未取得|付与|認定|保有|○|×|[-－]$)")]
    private static partial Regex Answer();
}
