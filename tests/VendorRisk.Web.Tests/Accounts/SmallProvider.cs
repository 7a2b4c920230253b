using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace VendorRisk.Web.Tests.Accounts;

/// <summary>A small OpenID provider: discovery, keys, authorization code with PKCE, token, end of session. Each fault of it can be switched on.</summary>
internal sealed class SmallProvider : IDisposable
{
    private static readonly string[] Code = ["code"];
    private static readonly string[] Public = ["public"];
    private static readonly string[] Rs256 = ["RS256"];

    public const string Client = "vendorrisk";
    public const string Secret = "of the client";

    private readonly HttpListener listener = new();
    private readonly RSA key = RSA.Create(2048);
    private readonly RSA foreign = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string Back)> codes = new(StringComparer.Ordinal);

    public SmallProvider()
    {
        using (TcpListener probe = new(IPAddress.Loopback, 0))
        {
            probe.Start();
            Authority = $"http://localhost:{((IPEndPoint)probe.LocalEndpoint).Port}/office";
        }

        listener.Prefixes.Add(Authority + "/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Authority { get; }

    public string Subject { get; set; } = "";

    public string? WrongNonce { get; set; }

    public string? WrongAudience { get; set; }

    public string? WrongIssuer { get; set; }

    public bool WrongKey { get; set; }

    public bool Expired { get; set; }

    /// <summary>What was asked at the end of a session.</summary>
    public string? EndAsked { get; private set; }

    /// <summary>How many codes were exchanged with the right verifier and the right secret.</summary>
    public int Exchanged { get; private set; }

    public void Dispose()
    {
        listener.Close();
        key.Dispose();
        foreign.Dispose();
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                HttpListenerContext context = await listener.GetContextAsync();
                await AnswerAsync(context);
                context.Response.Close();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        string path = context.Request.Url!.AbsolutePath["/office".Length..];
        System.Collections.Specialized.NameValueCollection query = context.Request.QueryString;
        switch (path)
        {
            case "/.well-known/openid-configuration":
                await WriteAsync(context, new
                {
                    issuer = Authority,
                    authorization_endpoint = Authority + "/authorize",
                    token_endpoint = Authority + "/token",
                    jwks_uri = Authority + "/keys",
                    end_session_endpoint = Authority + "/end",
                    response_types_supported = Code,
                    subject_types_supported = Public,
                    id_token_signing_alg_values_supported = Rs256,
                });
                break;
            case "/keys":
                RSAParameters open = key.ExportParameters(false);
                await WriteAsync(context, new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "1", n = Text(open.Modulus!), e = Text(open.Exponent!) } } });
                break;
            case "/authorize":
                string code = Convert.ToHexString(RandomNumberGenerator.GetBytes(8));
                bool asked = query["client_id"] == Client && query["response_type"] == "code" && query["code_challenge_method"] == "S256";
                codes[code] = (query["nonce"] ?? "", asked ? query["code_challenge"] ?? "" : "", query["redirect_uri"] ?? "");
                context.Response.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"] ?? "")}");
                break;
            case "/token":
                await ExchangeAsync(context);
                break;
            case "/end":
                EndAsked = context.Request.Url.Query;
                context.Response.Redirect($"{query["post_logout_redirect_uri"]}?state={Uri.EscapeDataString(query["state"] ?? "")}");
                break;
            default:
                context.Response.StatusCode = 404;
                break;
        }
    }

    private async Task ExchangeAsync(HttpListenerContext context)
    {
        using StreamReader reader = new(context.Request.InputStream);
        Dictionary<string, string> form = (await reader.ReadToEndAsync()).Split('&').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => WebUtility.UrlDecode(pair[1]), StringComparer.Ordinal);
        if (!codes.TryRemove(form["code"], out (string Nonce, string Challenge, string Back) granted)
            || Text(SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier", "")))) != granted.Challenge
            || form.GetValueOrDefault("client_secret") != Secret
            || form.GetValueOrDefault("redirect_uri") != granted.Back)
        {
            context.Response.StatusCode = 400;
            await WriteAsync(context, new { error = "invalid_grant" });
            return;
        }

        Exchanged++;
        long now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        string token = Signed(new
        {
            iss = WrongIssuer ?? Authority,
            sub = Subject,
            aud = WrongAudience ?? Client,
            nonce = WrongNonce ?? granted.Nonce,
            name = "氏名 " + Subject,
            iat = Expired ? now - 7200 : now,
            exp = Expired ? now - 3600 : now + 300,
        });
        await WriteAsync(context, new { access_token = "unused", token_type = "Bearer", expires_in = 300, id_token = token });
    }

    private string Signed(object claims)
    {
        string head = Text(JsonSerializer.SerializeToUtf8Bytes(new { alg = "RS256", typ = "JWT", kid = "1" })) + "." + Text(JsonSerializer.SerializeToUtf8Bytes(claims));
        return head + "." + Text((WrongKey ? foreign : key).SignData(Encoding.ASCII.GetBytes(head), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));
    }

    private static async Task WriteAsync(HttpListenerContext context, object content)
    {
        context.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(context.Response.OutputStream, content);
    }

    private static string Text(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
