namespace VendorRisk.Plugins.Checklist;

/// <summary>How messages say why a control is needed.</summary>
internal static class ObjectWords
{
    /// <summary>Fits before ため.</summary>
    public static string Because(WorkObject item) => item switch
    {
        WorkObject.Always => "どの委託にも必要な対策である",
        WorkObject.Subcontractor => "再委託がある",
        WorkObject.Electronic => "電子データを扱う",
        WorkObject.Portable => "持ち運べる媒体を使う",
        WorkObject.Paper => "紙を扱う",
        WorkObject.Carried => "個人情報の付いた物を運ぶ（送る）",
        WorkObject.HandOver => "個人情報の受渡しがある",
        WorkObject.Network => "ネットワークを使う",
        WorkObject.Server => "サーバやクラウドを使う",
        WorkObject.Computer => "パソコンやシステムを使う",
        WorkObject.Cloud => "クラウドサービスを使う",
        WorkObject.Room => "作業する場所がある",
        WorkObject.Printing => "印刷をする",
        _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No words for it."),
    };
}
