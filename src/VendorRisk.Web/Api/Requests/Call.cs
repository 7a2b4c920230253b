using System.Globalization;
using System.Text.Json;
using Microsoft.Net.Http.Headers;
using VendorRisk.Linked.Keys;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api.Answers;

namespace VendorRisk.Web.Api.Requests;

/// <summary>What a request says besides its address: who acts, under which command id, on which revision, with which content.</summary>
internal sealed class Call(IHttpContextAccessor accessor)
{
    public const string IdempotencyKey = "Idempotency-Key";

    private const int LongestKey = 200;

    private Guid? made;

    public HttpContext Context { get; } = accessor.HttpContext ?? throw new InvalidOperationException("A call is read within a request.");

    public Actor Actor => PersonClaims.ActorOf(Context.User);

    public CancellationToken Cancellation => Context.RequestAborted;

    /// <summary>
    /// The command's id: the same for the same key of the same account, so that a request that is sent again, because its answer was lost, does what it asks for once. Without
    /// a key each request is one of its own.
    /// </summary>
    /// <exception cref="ApiRefusal">The key is empty or too long.</exception>
    public Guid CommandId
    {
        get
        {
            if (!Context.Request.Headers.TryGetValue(IdempotencyKey, out var given))
            {
                return made ??= Guid.NewGuid();
            }

            string key = given.ToString();
            return key.Length is > 0 and <= LongestKey && key.All(c => c is > ' ' and <= '~')
                ? DerivedGuid.Of($"api\n{Actor.Account}\n{key}")
                : throw ApiRefusal.Malformed("idempotencyKey.form", IdempotencyKey, $"{IdempotencyKey} は、空白のない半角の英数字と記号で、1 文字から {LongestKey} 文字までにしてください。UUID が確実です。");
        }
    }

    /// <summary>The revision that the change is based on, from If-Match.</summary>
    /// <exception cref="ApiRefusal">It is missing, or names no revision.</exception>
    public long Revision
    {
        get
        {
            string given = Context.Request.Headers.IfMatch.ToString();
            if (given.Length == 0 || given == "*")
            {
                throw new ApiRefusal(
                    StatusCodes.Status428PreconditionRequired, "revision.missing", "If-Match", "変更には If-Match が要ります。対象を GET で読み、答えの ETag をそのまま If-Match に付けてください。");
            }

            return EntityTagHeaderValue.TryParse(given, out EntityTagHeaderValue? tag) && !tag.IsWeak && long.TryParse(tag.Tag.AsSpan().Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out long revision)
                ? revision
                : throw ApiRefusal.Malformed("revision.form", "If-Match", "If-Match を読めません。GET の答えの ETag を、引用符も含めてそのまま付けてください。例: \"3\"");
        }
    }

    /// <summary>The body as JSON.</summary>
    /// <exception cref="ApiRefusal">It is no JSON, or not of this form.</exception>
    public async Task<T> BodyAsync<T>()
        where T : class
    {
        if (!Context.Request.HasJsonContentType())
        {
            throw new ApiRefusal(StatusCodes.Status415UnsupportedMediaType, "body.mediaType", "Content-Type", "本文は JSON で送り、Content-Type: application/json を付けてください。");
        }

        try
        {
            JsonElement json = await JsonSerializer.DeserializeAsync<JsonElement>(Context.Request.Body, ApiJson.StrictOf(Context), Cancellation);
            return JsonNulls.In(json) is { } path ? throw Unread(path, $"{path} が空（null）です") : json.Deserialize<T>(ApiJson.StrictOf(Context)) ?? throw Unread("$", "空（null）です");
        }
        catch (JsonException fault)
        {
            throw Unread(fault.Path ?? "$", string.Create(CultureInfo.InvariantCulture, $"{(fault.LineNumber ?? 0) + 1} 行目、{fault.Path ?? "$"} が合いません"));
        }
    }

    private static ApiRefusal Unread(string path, string what) =>
        ApiRefusal.Malformed("body.form", path, $"本文の JSON を読めません（{what}）。{ApiAddresses.Document} の形と見比べて直してください。");
}
