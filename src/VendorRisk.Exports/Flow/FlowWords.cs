using VendorRisk.Contract;

namespace VendorRisk.Exports.Flow;

/// <summary>What moves and how, in the words of a paper.</summary>
internal static class FlowWords
{
    public static string Of(Cargo cargo) => cargo switch
    {
        Cargo.PortableMedia => "可搬媒体",
        Cargo.Paper => "紙",
        Cargo.SealedMail => "封入済みの郵便物",
        Cargo.Goods => "物品",
        Cargo.FormEntry => "フォームへの入力",
        _ => "データ",
    };

    public static string Of(HopMeans means) => means switch
    {
        HopMeans.ByHand => "手渡し",
        HopMeans.Post => "郵送",
        HopMeans.Courier => "宅配",
        HopMeans.Sent => "送付",
        HopMeans.DedicatedLine => "専用回線",
        HopMeans.EncryptedInternet => "暗号化した通信",
        HopMeans.WebForm => "ウェブの入力画面",
        HopMeans.SharedStore => "共有の保管先",
        HopMeans.Delivered => "納品",
        _ => "方法の記載なし",
    };

    /// <summary>①, ② … up to 50, then plain numbers in brackets.</summary>
    public static string Number(int number) => number switch
    {
        <= 20 => ((char)('①' + number - 1)).ToString(),
        <= 35 => ((char)('㉑' + number - 21)).ToString(),
        <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"({number})"),
    };
}
