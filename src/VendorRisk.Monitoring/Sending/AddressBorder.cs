using System.Net;

namespace VendorRisk.Monitoring.Sending;

/// <summary>Which addresses may be called. Asked with what is about to be connected to, since a name may lead elsewhere by then than when it was registered.</summary>
internal sealed class AddressBorder(WebhookSettings settings)
{
    /// <summary>Whether a host may be called at these addresses: at all of them, so that no name hides one among others.</summary>
    public bool Lets(Uri address, IReadOnlyCollection<IPAddress> addresses) =>
        addresses.Count > 0
        && addresses.All(one => AddressReaches.Of(one) is AddressReach.Public || (AddressReaches.Of(one) is AddressReach.Private && settings.Trusts(address.IdnHost)))
        && (address.Scheme == Uri.UriSchemeHttps || addresses.All(Loops));

    /// <summary>Adds what is wrong with an address that somebody typed, as far as it shows without asking for the name.</summary>
    /// <returns>The address; null when it is none.</returns>
    public Uri? Check(string typed, ProblemList problems)
    {
        if (!Uri.TryCreate(typed, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.IdnHost.Length == 0)
        {
            problems.Add("address.form", "address", "アドレスを読めません。https:// から始まる URL を入力してください。例: https://renkei.city.example.lg.jp/vendorrisk");
            return null;
        }

        if (address.UserInfo.Length > 0 || address.Fragment.Length > 0)
        {
            problems.Add("address.parts", "address", "アドレスに利用者名・パスワードや # から後ろの部分を含めることはできません。取り除いてください。送り手の確認には、登録のあとに表示される署名の鍵を使ってください。");
        }

        bool plain = address.Scheme == Uri.UriSchemeHttp;
        if (plain && !address.IsLoopback)
        {
            problems.Add("address.plain", "address", "http は、このサーバー自身（localhost）あてにだけ使えます。https:// のアドレスにしてください。");
        }
        else if (Literal(address) is { } literal && AddressReaches.Of(literal) == AddressReach.Never)
        {
            problems.Add("address.never", "address", $"{address.Host} には送れません（リンクローカル、クラウドの管理用、予約済みなどのアドレスです）。受け手の本来のアドレスにしてください。");
        }
        else if (Literal(address) is { } one && !Lets(address, [one]))
        {
            problems.Add(
                "address.private", "address",
                $"{address.Host} は、このサーバー自身か庁内のアドレスのため送れません。送ってよい相手なら、サーバーの設定 VendorRisk:Webhooks:AllowedHosts に {address.IdnHost} を加えて起動し直してください。");
        }

        return address;
    }

    private static bool Loops(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static IPAddress? Literal(Uri address) =>
        IPAddress.TryParse(address.IdnHost.Trim('[', ']'), out IPAddress? literal) ? literal : address.IsLoopback ? IPAddress.Loopback : null;
}
