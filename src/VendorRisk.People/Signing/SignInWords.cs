using System.Globalization;

namespace VendorRisk.People.Signing;

/// <summary>What those read who are not let in.</summary>
internal static class SignInWords
{
    /// <summary>The same for an unknown name, so that nobody learns which names there are.</summary>
    public const string Wrong = "利用者名かパスワードが違います。入力し直してください。続けて5回間違えると、しばらくサインインできなくなります。";

    public const string WrongCode = "確認コードが違います。認証アプリに今表示されている6桁を入力してください。一度使ったコードは使えません。認証アプリがないときは、回復コードを入力してください。";

    public const string Disabled = "この利用者は、利用を停止されています。使うには、システム管理者に停止の解除を頼んでください。";

    public const string NoPost = "今日の時点で、役割が登録されていません。システム管理者に、役割とその期間の登録を頼んでください。";

    public const string NoSample = "この見本の利用者はありません。画面を開き直して選んでください。";

    public const string DoorShut = "見本の利用者では、もう入れません。システム管理者が登録されたためです。自分の利用者名とパスワードでサインインしてください。";

    /// <param name="name">The name as the proxy or identity provider gave it; null when it is no name.</param>
    public static string NotLinked(string? name) => name is null
        ? "認証基盤から届いた名前を読めません。システム管理者に知らせてください。"
        : $"「{name}」という名前の利用者は、VendorRisk に登録されていません。使うには、システム管理者にこの名前を伝え、利用者の登録と役割を頼んでください。";

    public static string Locked(DateTimeOffset until) =>
        $"続けて間違えたため、{Clock(until)} までサインインを止めています。その後にもう一度行うか、システム管理者にパスワードの再設定を頼んでください。";

    /// <summary>A moment in Japan's time; the minute is never too early.</summary>
    public static string Clock(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment.AddMinutes(1).AddTicks(-1), JapanClock.Zone).ToString("M月d日 H:mm", CultureInfo.InvariantCulture);
}
