using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Verbs of handing over, with the means they carry themselves (送付 is sent somehow, 受渡し says nothing).</summary>
internal static class MovementLexicon
{
    public static Lexicon<MovementVerb> Verbs { get; } = new(
        new(new MovementVerb(null, Mutual: true), "受渡し", "受け渡し", "受渡", "引渡し", "引き渡し", "引渡", "授受は", "授受を", "受取りは", "受取は", "受領は"),
        new(new MovementVerb(null), "授受", "渡す", "渡し", "提供", "貸与", "交付", "預託", "引き継", "引継", "運搬", "搬送"),
        new(new MovementVerb(null, Returns: true, Mutual: true), "返却", "返還"),
        new(new MovementVerb(null, Mutual: true, NeedsMeans: true), "受け取ら", "受け取る", "受け取り", "受領さ", "受領し", "受領す"),
        new(new MovementVerb(HopMeans.ByHand, Mutual: true), "手渡し", "手渡", "手交", "持参"),
        new(new MovementVerb(HopMeans.Sent), "送付", "送信", "送受信", "発送", "伝送", "電送", "転送", "送る", "送り"),
        new(new MovementVerb(HopMeans.Post), "郵送"),
        new(new MovementVerb(HopMeans.Courier), "配送", "宅配"),
        new(new MovementVerb(HopMeans.Delivered), "納品", "納入", "搬入", "納め"),
        new(new MovementVerb(null, Stops: true), "サービス提供", "提供事業者", "外部提供", "情報提供", "送付封筒", "郵送申請", "郵送あて", "郵送内容", "郵送処理", "送付先", "発送先", "納入通知", "提供元", "返送", "送信専用", "配送業者", "発送済", "送付状", "納品書", "提供先", "見渡", "橋渡し"));
}
