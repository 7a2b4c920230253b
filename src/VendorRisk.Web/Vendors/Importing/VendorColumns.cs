using System.Collections.Frozen;
using System.Collections.Immutable;
using VendorRisk.Registry;
using VendorRisk.Web.Lists;

namespace VendorRisk.Web.Vendors.Importing;

/// <summary>The columns of a list of vendors. Its example is invented.</summary>
internal static class VendorColumns
{
    public const string Sheet = "事業者";

    public static readonly ListColumn Name = new("名称", "登記された名称。認証やクラウドが複数あるときは、同じ名称の行を続けてください。", ListTable.Example + "　株式会社みどりの丘サービス", Needed: true) { Also = ["事業者", "事業者名", "商号", "商号又は名称"] };
    public static readonly ListColumn Number = new("法人番号", "13桁。列の表示形式を「文字列」にしてください。同じ名称の別の法人は、番号で見分けます。", "");
    public static readonly ListColumn Country = new("所在国", "日本などの国名か、2文字の国コード。", "日本") { Also = ["国"] };
    public static readonly ListColumn Aliases = new("別名", "文書に出てくる略称や通称。「、」区切り。", "みどりの丘") { Also = ["略称", "通称"] };
    public static readonly ListColumn Note = new("備考", "自由に。", "");
    public static readonly ListColumn Scheme = new("認証の種類", "プライバシーマーク、ISMS、ISO27017、ISMAP など。", "ISMS") { Also = ["認証", "種類"] };
    public static readonly ListColumn Certificate = new("認証番号", "登録番号。証書のとおりに。", "JP00/000000") { Also = ["登録番号", "番号"] };
    public static readonly ListColumn Edition = new("規格の版", "ISO/IEC 27001:2022 など。", "ISO/IEC 27001:2022");
    public static readonly ListColumn Issuer = new("認証機関", "証書を出した機関。", "");
    public static readonly ListColumn Holder = new("認証の名義", "法人全体か、事業所や部門か。", "");
    public static readonly ListColumn Scope = new("認証の範囲", "証書の登録範囲。", "受付業務の受託") { Also = ["登録範囲", "範囲"] };
    public static readonly ListColumn Issued = new("取得日", "和暦・西暦・Excel の日付のどれでも。", "") { Also = ["登録日"] };
    public static readonly ListColumn Expires = new("有効期限", "同じ。期限の日は有効です。", "令和9年3月31日") { Also = ["期限", "有効期間満了日"] };
    public static readonly ListColumn Cloud = new("クラウドサービス", "事業者が使うか提供するサービスの名前。1行に一つ。", "") { Also = ["クラウド"] };
    public static readonly ListColumn Operator = new("運営者", "クラウドサービスを運営する会社。", "");
    public static readonly ListColumn OperatorCountry = new("運営者の国", "国名か国コード。", "");
    public static readonly ListColumn ServerCountry = new("サーバの国", "国名か国コード。", "");

    public static ImmutableArray<ListColumn> All { get; } =
        [Name, Number, Country, Aliases, Note, Scheme, Certificate, Edition, Issuer, Holder, Scope, Issued, Expires, Cloud, Operator, OperatorCountry, ServerCountry];

    public static string[] Rules { get; } =
    [
        "1行に1事業者です。認証かクラウドサービスが二つ以上あるときは、同じ名称（と法人番号）の行を続けて、一つずつ記入します。「記入例」で始まる行は読みません。",
        "空欄は何も変えません。台帳にあるものを消すときは、画面で取り消してください。",
        "同じ表を何度取り込んでも、変わりのない行は何も変えません。",
    ];

    private static readonly FrozenDictionary<string, string> Countries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["日本"] = "JP", ["日本国"] = "JP", ["米国"] = "US", ["アメリカ"] = "US", ["アメリカ合衆国"] = "US", ["英国"] = "GB", ["イギリス"] = "GB", ["アイルランド"] = "IE", ["ドイツ"] = "DE", ["フランス"] = "FR",
        ["オランダ"] = "NL", ["シンガポール"] = "SG", ["韓国"] = "KR", ["中国"] = "CN", ["台湾"] = "TW", ["香港"] = "HK", ["インド"] = "IN", ["オーストラリア"] = "AU", ["豪州"] = "AU", ["カナダ"] = "CA",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Schemes = CertificationSchemeNames.All.Select(scheme => (scheme, scheme))
        .Concat(
        [
            ("プライバシーマーク", CertificationSchemeNames.PMark), ("Pマーク", CertificationSchemeNames.PMark), ("ISO27001", "ISMS"), ("ISO/IEC27001", "ISMS"), ("JISQ27001", "ISMS"), ("ISMS認証", "ISMS"),
            ("ISO/IEC27017", "ISO27017"), ("ISO/IEC27018", "ISO27018"), ("ISO/IEC27701", "ISO27701"),
        ])
        .ToFrozenDictionary(pair => Key(pair.Item1), pair => pair.Item2, StringComparer.Ordinal);

    /// <summary>The scheme under the register's name; another one under its own.</summary>
    public static string SchemeOf(string words) => Schemes.GetValueOrDefault(Key(words), words);

    /// <summary>The country's code; null when it is neither a code nor a name that is known here.</summary>
    public static string? CountryOf(string words)
    {
        string text = ListTable.Folded(words);
        return Countries.TryGetValue(text, out string? code) ? code : text.Length == 2 && text.All(char.IsAsciiLetter) ? text.ToUpperInvariant() : null;
    }

    private static string Key(string words) => ListTable.Folded(words).ToUpperInvariant();
}
