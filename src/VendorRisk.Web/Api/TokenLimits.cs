using System.Globalization;
using System.Threading.RateLimiting;
using VendorRisk.Web.Accounts;
using VendorRisk.Web.Api.Answers;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Api;

/// <summary>Bounds how many requests a minute come with one token, so that a program in a loop takes nobody's turn.</summary>
internal sealed class TokenLimits(int perMinute) : IEndpointFilter, IDisposable
{
    public const string Setting = "VendorRisk:Limits:ApiPerMinute";

    private const int Usual = 300;
    private const int Segments = 6;
    private const int Most = 100_000;
    private const string RetryAfter = "10";

    private readonly PartitionedRateLimiter<string> limiter = PartitionedRateLimiter.Create<string, string>(token => RateLimitPartition.GetSlidingWindowLimiter(
        token, _ => new SlidingWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments }));

    /// <exception cref="StartupException">The setting is no number in its bounds.</exception>
    public static TokenLimits Resolve(IConfiguration configuration) => configuration[Setting]?.Trim() is not { Length: > 0 } given
        ? new TokenLimits(Usual)
        : int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= Most
            ? new TokenLimits(number)
            : throw new StartupException(string.Create(CultureInfo.InvariantCulture, $"設定 {Setting} には 1 から {Most} までの数を指定してください（今の値: {given}）。"));

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        Count(context.HttpContext);
        return next(context);
    }

    /// <summary>Counts a request of a token, also one that is refused: each refusal is written to the log.</summary>
    /// <exception cref="ApiRefusal">There were too many.</exception>
    public void Count(HttpContext http)
    {
        using RateLimitLease lease = limiter.AttemptAcquire(http.User.FindFirst(PersonClaims.Token)?.Value ?? "");
        if (lease.IsAcquired)
        {
            return;
        }

        http.Response.Headers.RetryAfter = RetryAfter;
        throw new ApiRefusal(
            StatusCodes.Status429TooManyRequests, "requests.many", "",
            string.Create(CultureInfo.InvariantCulture, $"このトークンの要求が、1 分に {perMinute} 回を超えました。{RetryAfter} 秒ほど待ってから続けてください。"));
    }

    public void Dispose() => limiter.Dispose();
}
