using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using static VendorRisk.EndToEnd.Tests.Api.ApiHost;

namespace VendorRisk.EndToEnd.Tests.Api;

/// <summary>What programs may rely on, asked of a real host.</summary>
public sealed partial class ContractTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Engagements = "/api/v1/engagements";

    [Fact]
    public async Task EveryAddress_AsksForAToken_AndForItsScope()
    {
        using HttpClient nobody = host.Program();
        using HttpClient wrong = host.Program("vrk_" + new string('A', 43));
        using HttpClient reader = await host.ProgramAsync(Everything, "Read");
        using HttpClient cookie = new() { BaseAddress = host.Address };
        await Testing.SampleEntry.EnterAsync(cookie, host.Address);
        JsonElement paths = (await JsonAsync(await reader.GetAsync(new Uri("/api/v1/openapi.json", UriKind.Relative)))).GetProperty("paths");
        int asked = 0;
        foreach (JsonProperty path in paths.EnumerateObject())
        {
            string address = Parameter().Replace(path.Name, match => match.Value is "{number}" or "{id}" ? "1" : Guid.Empty.ToString());
            foreach (JsonProperty operation in path.Value.EnumerateObject())
            {
                HttpMethod method = new(operation.Name.ToUpperInvariant());
                string? media = operation.Value.TryGetProperty("requestBody", out JsonElement body) ? body.GetProperty("content").EnumerateObject().First().Name : null;
                (await ProblemAsync(await SendAsync(nobody, method, address, Empty(media)), HttpStatusCode.Unauthorized)).ShouldBe(["token.missing"], path.Name);
                (await SendAsync(wrong, method, address, Empty(media))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path.Name);
                (await SendAsync(cookie, method, address, Empty(media))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, path.Name);

                HttpResponseMessage answer = await SendAsync(reader, method, address, Empty(media));
                bool reads = operation.Value.GetProperty("description").GetString()!.Contains("要る範囲: read", StringComparison.Ordinal);
                bool administers = path.Name.StartsWith("/api/v1/webhooks", StringComparison.Ordinal);
                reads.ShouldBe(method == HttpMethod.Get && !administers, $"{method} {path.Name}: what changes something is not a reader's");
                if (!reads)
                {
                    (await ProblemAsync(answer, HttpStatusCode.Forbidden)).ShouldBe(["scope.missing"], path.Name);
                }
                else
                {
                    ((int)answer.StatusCode).ShouldBeOneOf([200, 400, 404], $"{method} {path.Name}");
                }

                asked++;
            }
        }

        asked.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Token_MayNoMoreThanItsOwner()
    {
        using HttpClient oversight = await host.ProgramAsync(Oversight, "Read", "Write", "Administer");

        (await ProblemAsync(await UploadAsync(oversight, Paper), HttpStatusCode.Forbidden)).ShouldBe(["access.denied"]);
        (await oversight.GetAsync(new Uri("/api/v1/policies", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        JsonElement me = await oversight.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/me", UriKind.Relative));
        me.GetProperty("name").GetString()!.ShouldContain("トークン「試験の取込」");
        me.GetProperty("rights").TryGetProperty("DraftPapers", out _).ShouldBeFalse();

        using HttpClient procurement = await host.ProgramAsync(Procurement, "Read", "Write");
        (await ProblemAsync(await procurement.GetAsync(new Uri("/api/v1/policies", UriKind.Relative)), HttpStatusCode.Forbidden)).ShouldBe(["access.denied"]);
        (await ProblemAsync(await SendAsync(procurement, HttpMethod.Post, "/api/v1/meetings", JsonContent.Create(new { })), HttpStatusCode.Forbidden)).ShouldBe(["access.denied"]);
    }

    [Fact]
    public async Task Change_NamesItsRevision_AndOverAnothersChangeIsNone()
    {
        using HttpClient program = await host.ProgramAsync(Everything, "Read", "Write");
        HttpResponseMessage made = await UploadAsync(program, Paper);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        made.Headers.ETag!.Tag.ShouldBe("\"1\"");
        string engagement = made.Headers.Location!.ToString();

        (await ProblemAsync(await ConsentAsync(program, engagement, null), HttpStatusCode.PreconditionRequired)).ShouldBe(["revision.missing"]);
        (await ProblemAsync(await ConsentAsync(program, engagement, "*"), HttpStatusCode.PreconditionRequired)).ShouldBe(["revision.missing"]);
        (await ProblemAsync(await ConsentAsync(program, engagement, "1"), HttpStatusCode.BadRequest)).ShouldBe(["revision.form"]);
        HttpResponseMessage saved = await ConsentAsync(program, engagement, "\"1\"");
        saved.StatusCode.ShouldBe(HttpStatusCode.OK);
        saved.Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await ProblemAsync(await ConsentAsync(program, engagement, "\"1\""), HttpStatusCode.PreconditionFailed)).ShouldBe(["revision.conflict"]);
        (await program.GetAsync(new Uri(engagement, UriKind.Relative))).Headers.ETag!.Tag.ShouldBe("\"2\"");

        // Every problem at once, and what is no such thing.
        (await ProblemAsync(await ConsentAsync(program, engagement, "\"2\"", why: "", vendor: " "), HttpStatusCode.UnprocessableEntity)).ShouldBe(["why.empty", "vendor.empty"]);
        (await ProblemAsync(await ConsentAsync(program, $"{Engagements}/{Guid.NewGuid():N}", "\"2\""), HttpStatusCode.NotFound)).Length.ShouldBe(1);
        (await ProblemAsync(await program.GetAsync(new Uri("/api/v1/nothing", UriKind.Relative)), HttpStatusCode.NotFound)).ShouldBe(["address.unknown"]);
        (await ProblemAsync(await SendAsync(program, HttpMethod.Delete, Engagements), HttpStatusCode.MethodNotAllowed)).ShouldBe(["address.unknown"]);
    }

    [Fact]
    public async Task Key_OfOneIntention_DoesItOnce()
    {
        using HttpClient program = await host.ProgramAsync(Everything, "Read", "Write");
        string key = Guid.NewGuid().ToString();
        string first = (await UploadAsync(program, Paper, key)).Headers.Location!.ToString();
        (await UploadAsync(program, Paper, key)).Headers.Location!.ToString().ShouldBe(first);
        (await ProblemAsync(await UploadAsync(program, Paper, key, "other.txt"), HttpStatusCode.UnprocessableEntity)).ShouldBe(["commandId.used"]);
        (await ProblemAsync(await UploadAsync(program, Paper, "key with blanks"), HttpStatusCode.BadRequest)).ShouldBe(["idempotencyKey.form"]);

        string vendor = Guid.NewGuid().ToString();
        (await VendorAsync(program, vendor, "株式会社一度だけ")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await VendorAsync(program, vendor, "株式会社一度だけ")).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await ProblemAsync(await VendorAsync(program, vendor, "株式会社別の名"), HttpStatusCode.UnprocessableEntity)).ShouldContain("commandId.used");

        // The same key of somebody else is another one.
        using HttpClient other = await host.ProgramAsync(Procurement, "Read", "Write");
        (await UploadAsync(other, Paper, key)).Headers.Location!.ToString().ShouldNotBe(first);
    }

    [Fact]
    public async Task Request_ThatCannotBeRead_SaysWhereItIsWrong()
    {
        using HttpClient program = await host.ProgramAsync(Everything, "Read", "Write");
        (await ProblemAsync(await SendAsync(program, HttpMethod.Post, "/api/v1/vendors", JsonContent.Create(new { why = "x", legalNam = "y" })), HttpStatusCode.BadRequest)).ShouldBe(["body.form"]);
        (await ProblemAsync(await SendAsync(program, HttpMethod.Post, "/api/v1/vendors", JsonContent.Create(new { why = "x" })), HttpStatusCode.BadRequest)).ShouldBe(["body.form"]);
        (await ProblemAsync(await SendAsync(program, HttpMethod.Post, "/api/v1/vendors", new StringContent("why=x")), HttpStatusCode.UnsupportedMediaType)).ShouldBe(["body.mediaType"]);
        (await ProblemAsync(await SendAsync(program, HttpMethod.Post, Engagements + "/facts", JsonContent.Create(new { why = "x", facts = new { chain = (string?)null } })), HttpStatusCode.BadRequest)).ShouldBe(["facts.form"]);
        (await ProblemAsync(await UploadAsync(program, "議事録\n出席者"u8.ToArray()), HttpStatusCode.UnprocessableEntity)).ShouldContain("paper.refused");
        (await ProblemAsync(await UploadAsync(program, []), HttpStatusCode.BadRequest)).ShouldBe(["paper.empty"]);
        (await ProblemAsync(await program.GetAsync(new Uri(Engagements + "?limit=0&offset=-1", UriKind.Relative)), HttpStatusCode.BadRequest)).ShouldBe(["offset.range", "limit.range"]);
        (await ProblemAsync(await program.GetAsync(new Uri(Engagements + "?grade=Z", UriKind.Relative)), HttpStatusCode.BadRequest)).ShouldBe(["request.form"]);
        (await ProblemAsync(await SendAsync(program, HttpMethod.Post, Engagements + "/facts", JsonContent.Create(new { why = "x", facts = new { chain = new object?[] { null } } })), HttpStatusCode.BadRequest)).ShouldBe(["body.form"]);
        program.DefaultRequestHeaders.ExpectContinue = true; // It is refused before it is sent.
        (await ProblemAsync(await UploadAsync(program, new byte[(10 * 1024 * 1024) + 1]), HttpStatusCode.RequestEntityTooLarge)).ShouldBe(["body.large"]);
    }

    [Fact]
    public async Task List_IsReadToItsEnd_ByTheNextAddress()
    {
        using HttpClient program = await host.ProgramAsync(Everything, "Read");
        HashSet<string> seen = [];
        int total = 0;
        for (string? next = Engagements + "?limit=2&sample=true&sort=title&descending=false"; next is not null;)
        {
            HttpResponseMessage answer = await program.GetAsync(new Uri(next, UriKind.Relative));
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            JsonElement page = await JsonAsync(answer);
            total = page.GetProperty("total").GetInt32();
            page.GetProperty("items").EnumerateArray().ShouldAllBe(row => seen.Add(row.GetProperty("id").GetString()!));
            next = page.GetProperty("next").GetString();
            answer.Headers.Contains("Link").ShouldBe(next is not null);
        }

        total.ShouldBeGreaterThan(2);
        seen.Count.ShouldBe(total);
    }

    [Fact]
    public async Task Requests_OfOneToken_AreBounded_AndNotThoseOfAnother()
    {
        using HttpClient program = await host.ProgramAsync(Procurement, "Read");
        using HttpClient other = await host.ProgramAsync(Procurement, "Read");
        HttpResponseMessage last = await program.GetAsync(new Uri("/api/v1/me", UriKind.Relative));
        for (int sent = 1; sent < 400 && last.StatusCode == HttpStatusCode.OK; sent++)
        {
            last = await program.GetAsync(new Uri("/api/v1/me", UriKind.Relative));
        }

        (await ProblemAsync(last, HttpStatusCode.TooManyRequests)).ShouldBe(["requests.many"]);
        last.Headers.RetryAfter.ShouldNotBeNull();
        (await other.GetAsync(new Uri("/api/v1/me", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<HttpResponseMessage> ConsentAsync(HttpClient program, string engagement, string? ifMatch, string why = "起案", string vendor = "北海道トッパン・フォームズ株式会社") =>
        SendAsync(program, HttpMethod.Post, engagement + "/consents", JsonContent.Create(new { why, vendor, date = "2026-04-01", reference = "6産第1号" }), ifMatch);

    private static Task<HttpResponseMessage> VendorAsync(HttpClient program, string key, string legalName) =>
        SendAsync(program, HttpMethod.Post, "/api/v1/vendors", JsonContent.Create(new { why = "登録", legalName, corporateNumber = (string?)null, country = "JP", note = (string?)null }), null, key);

    private static ByteArrayContent? Empty(string? media) => media is null ? null : new ByteArrayContent([]) { Headers = { ContentType = new(media) } };

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Parameter();
}
