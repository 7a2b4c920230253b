using VendorRisk.Contract;

namespace VendorRisk.Papers.Checklists;

/// <summary>The meaning of a reason given for a －.</summary>
internal static class WaiverGrounds
{
    public static WaiverGround Of(string reason)
    {
        bool none = Has(reason, "ない", "なし", "無し", "不要", "しない", "せず", "行わない", "無いため");
        return Has(reason, "再委託") && none ? WaiverGround.NoReentrustment
            : Has(reason, "クラウド") && none ? WaiverGround.NoCloud
            : Has(reason, "電子データのみ", "電磁的媒体のみ", "データのみ", "電磁的記録のみ", "電子媒体のみ", "電子のみ") || (Has(reason, "紙") && none) ? WaiverGround.ElectronicOnly
            : Has(reason, "紙媒体のみ", "紙のみ", "紙のみの") || (Has(reason, "電子データ", "電磁的") && none) ? WaiverGround.PaperOnly
            : Has(reason, "受渡", "受け渡", "手交", "運搬", "持出", "持ち出", "授受", "移動") && none ? WaiverGround.NoHandOver
            : Has(reason, "ネットワーク", "システム", "サーバ", "通信", "パソコン", "インターネット") && none ? WaiverGround.NoSystem
            : WaiverGround.Other;
    }

    private static bool Has(string text, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
