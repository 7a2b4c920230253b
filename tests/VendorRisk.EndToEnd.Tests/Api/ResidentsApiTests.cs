using System.Net;
using System.Text;
using System.Text.Json;
using static VendorRisk.EndToEnd.Tests.Api.ApiHost;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>A paper that seems to hold residents' data is refused until the request says that somebody looked.</summary>
public sealed class ResidentsApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Number = "1234-5678-9018";

    [Fact]
    public async Task PaperWithANumber_IsRefusedWithItsLines_UntilAReasonIsGiven()
    {
        using HttpClient program = await host.ProgramAsync(Everything, "Read", "Write");
        byte[] paper = Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetString(Paper)}\n個人番号（記入例）\t{Number}\n");
        foreach (string address in new[] { "/api/v1/readings?name=paper.txt", "/api/v1/engagements?name=paper.txt&why=test" })
        {
            HttpResponseMessage refused = await SendAsync(program, HttpMethod.Post, address, Bytes(paper));
            (await ProblemAsync(refused, HttpStatusCode.UnprocessableEntity)).ShouldBe(["residents.seen"]);
            string said = await refused.Content.ReadAsStringAsync();
            said.ShouldNotContain(Number);
            JsonElement.Parse(said).GetProperty("detail").GetString()!.ShouldContain("個人番号（マイナンバー）らしい番号 1 件（");

            HttpResponseMessage passed = await SendAsync(program, HttpMethod.Post, $"{address}&residents={Uri.EscapeDataString("様式の記入例")}", Bytes(paper));
            ((int)passed.StatusCode).ShouldBeOneOf([200, 201], await passed.Content.ReadAsStringAsync());
        }
    }

    private static ByteArrayContent Bytes(byte[] paper) => new(paper) { Headers = { ContentType = new("application/octet-stream") } };
}
