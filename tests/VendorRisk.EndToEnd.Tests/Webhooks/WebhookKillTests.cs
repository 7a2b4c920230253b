using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using VendorRisk.EndToEnd.Tests.Api;
using VendorRisk.EndToEnd.Tests.Hosting;
using VendorRisk.Testing;

namespace VendorRisk.EndToEnd.Tests.Webhooks;

/// <summary>From a paper that is saved to the receiver in another system, with the host killed in between.</summary>
public sealed class WebhookKillTests : IDisposable
{
    private const string Allowed = "--VendorRisk:Webhooks:AllowedHosts=localhost";
    private static readonly string[] Created = ["engagementCreated"];
    private static readonly string[] Failed = ["jobFailed"];
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-e2e-webhooks-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Host_KilledBetweenWritingAndSending_SendsOnceAfterItsRestart_AndShowsTheSecretNowhere()
    {
        using SmallReceiver receiver = new(500, 200);
        string secret;
        string token;
        string one;
        await using (HostProcess host = await HostProcess.StartAsync(folder, false, Allowed))
        {
            token = await ApiHost.TokenAsync(host.Address, ApiHost.Everything, "Read", "Write", "Administer");
            using HttpClient program = ApiHost.Program(host.Address, token);
            HttpResponseMessage made = await PostAsync(program, "/api/v1/webhooks", new { why = "連携", name = "文書管理", address = receiver.Address, events = Created });
            made.StatusCode.ShouldBe(HttpStatusCode.Created, await made.Content.ReadAsStringAsync());
            secret = (await ApiHost.JsonAsync(made)).GetProperty("secret").GetString()!;
            one = made.Headers.Location!.ToString();
            (await ApiHost.ProblemAsync(await PostAsync(program, "/api/v1/webhooks", new { why = "連携", name = "庁内", address = "https://10.0.0.1/", events = Failed }), HttpStatusCode.UnprocessableEntity))
                .ShouldBe(["address.private"]);

            // Paused, so that it is surely killed before it sends.
            (await PostAsync(program, one + "/pause", new { why = "受け手の点検" })).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await ApiHost.UploadAsync(program, ApiHost.Paper)).StatusCode.ShouldBe(HttpStatusCode.Created);
            await UntilAsync(async () => (await DeliveriesAsync(program, one)).Length == 1);
            await host.KillAsync();
            host.Output.ShouldNotContain(secret);
        }

        receiver.All.ShouldBeEmpty();
        await using HostProcess again = await HostProcess.StartAsync(folder, false, Allowed);
        using HttpClient later = ApiHost.Program(again.Address, token);
        (await PostAsync(later, one + "/resumption", new { why = "点検が済んだ" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await UntilAsync(async () => (await DeliveriesAsync(later, one))[0].GetProperty("state").GetString() == "delivered");
        JsonElement delivered = (await DeliveriesAsync(later, one)).ShouldHaveSingleItem();
        (delivered.GetProperty("tries").GetInt32(), delivered.GetProperty("answer").GetInt32()).ShouldBe((2, 200));
        receiver.All.Count.ShouldBe(2, "once refused, once taken");
        receiver.All.ShouldAllBe(got => IsSigned(got, secret));
        receiver.All.Select(got => got.Id).Distinct().ShouldHaveSingleItem();

        // What is told leads to the engagement, for whoever may read it.
        string address = JsonElement.Parse(receiver.All.Last().Body).GetProperty("subject").GetProperty("address").GetString()!;
        (await later.GetAsync(new Uri(address, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await later.GetStringAsync(new Uri("/api/v1/webhooks", UriKind.Relative)) + await later.GetStringAsync(new Uri(one + "/deliveries", UriKind.Relative)) + again.Output).ShouldNotContain(secret);
        await again.KillAsync();
        byte[] words = Encoding.UTF8.GetBytes(secret["whsec_".Length..]);
        FileInfo[] files = folder.GetFiles("*", SearchOption.AllDirectories);
        files.ShouldContain(file => file.Name == "vendorrisk.db");
        files.Where(file => File.ReadAllBytes(file.FullName).AsSpan().IndexOf(words) >= 0).Select(file => file.Name).ShouldBeEmpty();
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient program, string address, object body) => ApiHost.SendAsync(program, HttpMethod.Post, address, JsonContent.Create(body));

    private static async Task<JsonElement[]> DeliveriesAsync(HttpClient program, string one) =>
        [.. (await program.GetFromJsonAsync<JsonElement>(new Uri(one + "/deliveries", UriKind.Relative))).GetProperty("items").EnumerateArray()];

    private static async Task UntilAsync(Func<Task<bool>> there)
    {
        using CancellationTokenSource limit = new(Longest);
        while (!await there())
        {
            await Task.Delay(300, limit.Token);
        }
    }

    // As docker/README.md tells receivers to check it.
    private static bool IsSigned(Received got, string secret)
    {
        string signed = string.Create(CultureInfo.InvariantCulture, $"{got.Headers["webhook-id"]}.{got.Headers["webhook-timestamp"]}.{got.Body}");
        string expected = Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), Encoding.UTF8.GetBytes(signed)));
        return got.Headers["webhook-signature"].Split(' ').Contains("v1," + expected);
    }
}
