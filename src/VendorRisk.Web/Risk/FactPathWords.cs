using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.Web.Risk;

/// <summary>Says in words which fact a path names: 「株式会社みどり」のクラウドサービスの運営者の国. What has no word keeps its path.</summary>
internal static class FactPathWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["title"] = "件名", ["department"] = "担当部課", ["programme"] = "事業名", ["purpose"] = "目的", ["subjects"] = "対象者", ["people"] = "対象者の数",
        ["count"] = "人数", ["households"] = "世帯数", ["legalBasis"] = "根拠", ["chain"] = "事業者", ["name"] = "名称", ["undecided"] = "選定の状況",
        ["certifications"] = "認証", ["scheme"] = "種類", ["edition"] = "規格の版", ["number"] = "番号", ["issuer"] = "認証機関", ["holder"] = "名義",
        ["scope"] = "範囲", ["expires"] = "有効期限", ["status"] = "状態", ["checkedOn"] = "確認日", ["cloudServices"] = "クラウドサービス",
        ["operator"] = "運営者", ["operatorCountry"] = "運営者の国", ["serverCountry"] = "サーバの国", ["publicIntake"] = "外部からの入力", ["generativeAi"] = "生成AI", ["trainingUse"] = "学習への利用",
        ["registered"] = "台帳の記録", ["inspections"] = "立入り調査", ["incidents"] = "事故", ["consent"] = "再委託の承諾", ["parentNamed"] = "委託元の記載",
        ["unnamedBelow"] = "名前のない再委託先", ["unnamedBeside"] = "名前のない並びの事業者", ["labelledAs"] = "欄の名前", ["sheets"] = "個票", ["term"] = "期間", ["start"] = "開始日", ["end"] = "終了日", ["rollover"] = "次年度以降の継続",
        ["handling"] = "個人情報の取扱い期間", ["items"] = "情報項目", ["itemsByReference"] = "情報項目の資料", ["itemsOpenEnded"] = "情報項目の範囲",
        ["media"] = "記録媒体", ["mediumUses"] = "使う媒体", ["work"] = "委託の内容", ["hops"] = "受渡し", ["means"] = "方法", ["recorded"] = "受渡しの記録",
        ["safeguards"] = "対策", ["checklist"] = "チェックリスト", ["answer"] = "回答", ["clauseSets"] = "特記事項", ["clausesCited"] = "特記事項の引用",
        ["clauseReferences"] = "特記事項の引用箇所", ["reentrustment"] = "再委託の有無", ["reentrustedWork"] = "再委託する業務", ["workWindows"] = "業務の時期",
        ["protectedPersons"] = "保護が必要な人の扱い", ["attachments"] = "添付資料", ["present"] = "有無", ["fromResidentsRegister"] = "住民基本台帳の利用",
        ["counterparty"] = "相手方", ["tier"] = "段階",
    };

    public static string Of(string path, EngagementFacts facts)
    {
        if (CultureInfo.CurrentUICulture.TwoLetterISOLanguageName != "ja")
        {
            return path;
        }

        string[] segments = path.Split('/');
        string owner = Owner(segments, facts);
        string[] named = [.. segments.Skip(owner.Length > 0 ? 2 : 0).Where(segment => !segment.All(char.IsAsciiDigit))];
        if (!named.All(Words.ContainsKey) || owner.Length + named.Length == 0)
        {
            return path;
        }

        string rest = string.Join("の", named.Select(segment => Words[segment]));
        return owner.Length > 0 && rest.Length > 0 ? $"{owner}の{rest}" : owner + rest;
    }

    // The vendor or the sheet that the path begins with, by its own name.
    private static string Owner(string[] segments, EngagementFacts facts)
    {
        if (segments.Length < 2 || !int.TryParse(segments[1], NumberStyles.None, CultureInfo.InvariantCulture, out int place))
        {
            return string.Empty;
        }

        return segments[0] switch
        {
            "chain" when place < facts.Chain.Length => $"「{facts.Chain[place].Name.Or("未定の事業者")}」",
            "sheets" when place < facts.Sheets.Length => $"個票「{facts.Sheets[place].Title.Or((place + 1).ToString(CultureInfo.InvariantCulture))}」",
            _ => string.Empty,
        };
    }
}
