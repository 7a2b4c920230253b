using System.Net;
using System.Net.Sockets;
using VendorRisk.Monitoring.Sending;
using VendorRisk.Testing;

namespace VendorRisk.Monitoring.Tests.Webhooks;

/// <summary>One try over a real connection.</summary>
public class WebhookSenderTests
{
    private static readonly string Secret = WebhookSignature.NewSecret();

    [Fact]
    public async Task Redirect_IsAFailedTry_AndNobodyIsCalledElsewhere()
    {
        using SmallReceiver elsewhere = new(200);
        using SmallReceiver receiver = new((_, _) => SmallReceiver.Status(302, $"Location: {elsewhere.Address}\r\n"));
        (await SendAsync(receiver.Address, Open)).ShouldBe(new WebhookAnswer(302, WebhookTrouble.Redirected));
        elsewhere.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task NoAnswer_EndsAfterTheSettingsTime()
    {
        using SmallReceiver receiver = new((_, _) => null);
        (await SendAsync(receiver.Address, Open with { Patience = TimeSpan.FromMilliseconds(400) })).ShouldBe(new WebhookAnswer(null, WebhookTrouble.TimedOut));
        receiver.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task AnswerWithoutEnd_IsReadToItsHeadAlone()
    {
        using SmallReceiver endless = new((_, _) => "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\nxxxx");
        (await SendAsync(endless.Address, Open)).ShouldBe(new WebhookAnswer(200, null));
        using SmallReceiver heavy = new((_, _) => SmallReceiver.Status(200, $"X: {new string('a', 40_000)}\r\n"));
        (await SendAsync(heavy.Address, Open)).Trouble.ShouldBe(WebhookTrouble.Unreachable);
    }

    [Fact]
    public async Task PrivateAddress_IsRefusedAtTheConnection_WhateverTheNameSaidBefore()
    {
        using SmallReceiver receiver = new(200);
        Uri rebound = new($"https://hook.example.jp:{receiver.Port}/in");
        foreach (string leads in (string[])["127.0.0.1", "10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1"])
        {
            (await SendAsync(rebound.AbsoluteUri, new WebhookSettings(), leads)).ShouldBe(new WebhookAnswer(null, WebhookTrouble.AddressRefused), leads);
        }

        (await SendAsync(rebound.AbsoluteUri, new WebhookSettings(), "8.8.8.8", "127.0.0.1")).Trouble.ShouldBe(WebhookTrouble.AddressRefused, "one bad address among good ones");
        (await SendAsync(receiver.Address, new WebhookSettings())).Trouble.ShouldBe(WebhookTrouble.AddressRefused);
        receiver.All.ShouldBeEmpty();

        WebhookSettings listed = new() { AllowedHosts = ["localhost"] };
        (await SendAsync(receiver.Address, listed)).ShouldBe(new WebhookAnswer(200, null));
    }

    [Fact]
    public async Task Nobody_OrNoTls_IsSaidAsSuch()
    {
        using TcpListener plain = new(IPAddress.Loopback, 0);
        plain.Start();
        Task<WebhookAnswer> asked = SendAsync($"https://localhost:{((IPEndPoint)plain.LocalEndpoint).Port}/", Open);
        using (TcpClient caller = await plain.AcceptTcpClientAsync())
        {
            await caller.GetStream().WriteAsync("HTTP/1.1 200 OK\r\n\r\n"u8.ToArray());
            (await asked).Trouble.ShouldBe(WebhookTrouble.Untrusted);
        }

        (await SendAsync("http://localhost:1/", Open)).Trouble.ShouldBe(WebhookTrouble.Unreachable);
        (await SendAsync("https://nobody.example.jp/", Open)).Trouble.ShouldBe(WebhookTrouble.Unreachable);
    }

    private static WebhookSettings Open => WebhookOffice.Open;

    private static async Task<WebhookAnswer> SendAsync(string address, WebhookSettings settings, params string[] leads)
    {
        using WebhookSender sender = new(
            new AddressBorder(settings), settings, TimeProvider.System,
            (name, cancellation) => name == "localhost" ? Dns.GetHostAddressesAsync("127.0.0.1", cancellation) : Task.FromResult<IPAddress[]>([.. leads.Select(IPAddress.Parse)]));
        return await sender.SendAsync(new Uri(address), Secret, "0123", "{}", CancellationToken.None);
    }
}
