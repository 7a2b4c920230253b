using System.Runtime.CompilerServices;
using VendorRisk.Papers.Profiles;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Words for parties. Words that only hold 区 or 市 (区民, 区立, 地区) are listed so that they are not read as the ward.</summary>
internal static class PartyLexicon
{
    /// <summary>What stands behind an office's word when it is a word of its own: 市立, 町内, 村長.</summary>
    private static readonly string[] Behind = ["立", "内", "外", "域", "長", "報", "政", "議会", "税", "有", "場", "販", "会", "道", "町村", "区町村"];

    private static readonly ConditionalWeakTable<string, Lexicon<Party>> OfOffices = [];

    private static readonly LexiconEntry<Party>[] Entries =
    [
        new(Party.Ward, "区の職員", "区職員", "本区", "当区", "区役所", "区側", "区", "甲", "市の職員", "市職員", "本市", "当市", "市役所", "町の職員", "町職員", "町役場", "村の職員", "村職員", "村役場", "県の職員", "県職員", "本県", "県庁", "担当課", "所管課", "主管課"),
        new(Party.Contractor, "委託先事業者", "委託事業者", "委託業者", "委託先", "受託事業者", "受託業者", "受託者", "受注者", "請負者", "事業者", "業者", "乙"),
        new(Party.Subcontractor, "再委託先事業者", "再委託事業者", "再委託業者", "再委託先", "再受託者", "再々委託先", "丙"),
        new(Party.Person, "区民", "市民", "町民", "村民", "県民", "住民", "申請者", "申込者", "応募者", "当選者", "対象者", "参加者", "受給権者", "受給者", "購入希望者", "購入者", "利用者", "本人", "世帯主", "保護者", "該当者", "相談者", "問合せ者", "回答者", "受診者", "新成人", "出席者", "納税者", "被保険者", "全世帯", "各世帯", "登録者"),
        new(Party.PublicBody, "都道府県", "他市区町村", "市区町村", "区市町村", "市町村", "他自治体", "自治体", "地方公共団体", "国", "警察", "学校", "医療機関", "社会福祉協議会"),
        new(Party.None, "区立", "区内", "区外", "区分", "区域", "区画", "区間", "区議会", "区長", "地区", "特別区", "区報", "区政", "国内", "国勢", "国民", "国籍", "全国", "市場", "都市", "市販", "市長", "学校名", "担当課長", "再委託", "利用者証明", "利用者認証", "本人確認", "本人外", "登録者数", "対象者数", "事業者名", "指定管理者", "国庫", "外国", "住民基本台帳", "住民票", "住民記録", "住民番号", "住民登録", "世帯主氏名", "世帯主漢字", "対象者情報", "申請者情報", "参加者区分", "甲乙", "国保"),
    ];

    private static readonly Lexicon<Party> Product = new(Entries);

    /// <summary>The words, with the bare word for the office whose paper is read (市 in a city's papers).</summary>
    public static Lexicon<Party> Words => OfficeScope.Office.Office is var office && Entries[0].Words.Contains(office) ? Product : OfOffices.GetValue(office, With);

    private static Lexicon<Party> With(string office) =>
        new([.. Entries, new LexiconEntry<Party>(Party.Ward, office), new LexiconEntry<Party>(Party.None, [.. Behind.Select(b => office + b)])]);
}
