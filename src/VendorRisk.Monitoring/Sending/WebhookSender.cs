using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace VendorRisk.Monitoring.Sending;

/// <summary>
/// Sends one event once. It follows nobody elsewhere, asks no proxy, looks at each address before it connects, waits for a bounded time, and of the answer reads the status alone.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    private const int LargestHeadKilobytes = 16;

    private readonly AddressBorder border;
    private readonly WebhookSettings settings;
    private readonly TimeProvider clock;
    private readonly Func<string, CancellationToken, Task<IPAddress[]>> resolve;
    private readonly HttpMessageInvoker client;

    /// <param name="border">Which addresses may be called.</param>
    /// <param name="settings">How long one may wait.</param>
    /// <param name="clock">The host's clock.</param>
    /// <param name="resolve">Asks where a name leads.</param>
    public WebhookSender(AddressBorder border, WebhookSettings settings, TimeProvider clock, Func<string, CancellationToken, Task<IPAddress[]>> resolve)
    {
        (this.border, this.settings, this.clock, this.resolve) = (border, settings, clock, resolve);
        client = new HttpMessageInvoker(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = LargestHeadKilobytes,
            MaxResponseDrainSize = 0,
            ActivityHeadersPropagator = null,

            // No connection is used twice: the next one may lead elsewhere, and is to be looked at.
            PooledConnectionLifetime = TimeSpan.Zero,
            ConnectCallback = ConnectAsync,
        });
    }

    public void Dispose() => client.Dispose();

    /// <summary>Sends it. Whatever goes wrong on the way is an answer.</summary>
    public async Task<WebhookAnswer> SendAsync(Uri address, string secret, string eventId, string body, CancellationToken cancellation)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        using HttpRequestMessage request = Signed(address, secret, eventId, body);
        try
        {
            using HttpResponseMessage answer = await client.SendAsync(request, patience.Token);
            return WebhookAnswer.Of((int)answer.StatusCode);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new WebhookAnswer(null, WebhookTrouble.TimedOut);
        }
        catch (HttpRequestException problem)
        {
            return new WebhookAnswer(null, TroubleOf(problem));
        }
    }

    private HttpRequestMessage Signed(Uri address, string secret, string eventId, string body)
    {
        DateTimeOffset now = clock.GetUtcNow();
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("VendorRisk", null));
        request.Headers.Add("webhook-id", eventId);
        request.Headers.Add("webhook-timestamp", now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
        request.Headers.Add("webhook-signature", WebhookSignature.Of(secret, eventId, now, body));
        return request;
    }

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        Uri address = context.InitialRequestMessage.RequestUri!;
        IPAddress[] found = IPAddress.TryParse(context.DnsEndPoint.Host, out IPAddress? literal) ? [literal] : await resolve(context.DnsEndPoint.Host, cancellation);
        if (found.Length == 0)
        {
            throw new SocketException((int)SocketError.HostNotFound);
        }

        if (!border.Lets(address, found))
        {
            throw new AddressRefusedException(address.IdnHost);
        }

        // By the addresses that were looked at, not by the name, which would be asked for once more.
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(found, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static WebhookTrouble TroubleOf(HttpRequestException problem)
    {
        for (Exception? cause = problem; cause is not null; cause = cause.InnerException)
        {
            if (cause is AddressRefusedException)
            {
                return WebhookTrouble.AddressRefused;
            }
        }

        return problem.HttpRequestError == HttpRequestError.SecureConnectionError ? WebhookTrouble.Untrusted : WebhookTrouble.Unreachable;
    }
}
