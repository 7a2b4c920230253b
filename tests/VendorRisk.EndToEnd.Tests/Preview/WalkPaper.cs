using System.Text;
using Microsoft.Playwright;

namespace VendorRisk.EndToEnd.Tests.Preview;

/// <summary>A small paper in words of our own.</summary>
internal static class WalkPaper
{
    public static FilePayload Draft(string title, string vendor, string end) => new()
    {
        Name = "案.txt",
        MimeType = "text/plain",
        Buffer = Encoding.UTF8.GetBytes($"""
            個人情報保護管理運営会議 付議事項

            件名	{title}の委託について

            （担当部課：健康部健康課）

            事業の概要

            事業名	{title}
            担当課	健康課
            目的	歩く区民を増やす
            対象者	40歳以上の区民
            事業内容	案内はがきの印刷と発送を委託する。対象者数 約12,000人

            件名 案内はがきの印刷と発送の委託について

            保有課(担当課)	健康課
            登録業務の名称	{title}
            委託先	{vendor}
            委託に伴い事業者に処理させる情報項目	氏名、住所
            処理させる情報項目の記録媒体	電磁的媒体(委託先のパソコン)
            委託理由	短い期間に発送するため。
            委託の内容	(1) 案内はがきの印刷 (2) 発送
            委託の開始時期及び期限	令和8年4月1日から{end}まで
            """),
    };
}
