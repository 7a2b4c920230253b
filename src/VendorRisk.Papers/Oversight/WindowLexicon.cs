using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>Labels that stand before a period of work.</summary>
internal static class WindowLexicon
{
    public static Lexicon<WorkWindowKind> Labels { get; } = new(
        new(WorkWindowKind.OnlineAcceptance, "オンライン申請", "オンライン申込", "オンライン受付", "電子申請", "インターネット申込", "インターネット申請", "インターネット受付", "Web申込", "WEB申込", "Web受付", "WEB受付", "Web応募", "WEB応募"),
        new(WorkWindowKind.PostalAcceptance, "郵送申請", "郵送申込", "郵送受付", "郵送による申請", "郵送による申込", "はがき受付"),
        new(WorkWindowKind.Event, "イベント期間", "イベント実施日", "開催日時", "開催日", "開催期間", "大会当日", "実施日", "イベント"),
        new(WorkWindowKind.Dispatch, "発送時期", "発送期間", "発送予定日", "発送日", "発送予定", "送付時期"),
        new(WorkWindowKind.Other, "申請受付期間", "申請期間", "申込受付期間", "申込期間", "応募期間", "受付期間", "募集期間", "販売期間", "利用期間", "引換期間", "抽選日", "コールセンター開設期間", "開設期間"));
}
