using System.Globalization;
using System.Threading.RateLimiting;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Hosting;

/// <summary>Bounds what one person may ask of the readers, so that nobody takes their turn from the others. Counted by account: an office behind one address is no one person.</summary>
internal sealed class PersonLimits : IDisposable
{
    public const string UploadsSetting = "VendorRisk:Limits:UploadsPerMinute";
    public const string AtOnceSetting = "VendorRisk:Limits:ReadingsAtOnce";

    private const int UsualUploads = 60;
    private const int UsualAtOnce = 3;
    private const int Segments = 6;
    private const int Most = 10_000;

    private readonly PartitionedRateLimiter<Actor> limiter;

    /// <param name="uploads">How many files a minute.</param>
    /// <param name="atOnce">How many of them at the same time.</param>
    public PersonLimits(int uploads = UsualUploads, int atOnce = UsualAtOnce) => limiter = PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<Actor, string>(actor => RateLimitPartition.GetConcurrencyLimiter(KeyOf(actor), _ => new ConcurrencyLimiterOptions { PermitLimit = atOnce })),
        PartitionedRateLimiter.Create<Actor, string>(actor => RateLimitPartition.GetSlidingWindowLimiter(
            KeyOf(actor),
            _ => new SlidingWindowRateLimiterOptions { PermitLimit = uploads, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = Segments })));

    /// <exception cref="StartupException">With every setting that is wrong.</exception>
    public static PersonLimits Resolve(IConfiguration configuration)
    {
        List<string> problems = [];
        int uploads = Number(UploadsSetting, UsualUploads);
        int atOnce = Number(AtOnceSetting, UsualAtOnce);
        return problems.Count == 0 ? new PersonLimits(uploads, atOnce) : throw new StartupException(string.Join(Environment.NewLine, problems));

        int Number(string setting, int usual)
        {
            if (configuration[setting]?.Trim() is not { Length: > 0 } given)
            {
                return usual;
            }

            if (int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= Most)
            {
                return number;
            }

            problems.Add(string.Create(CultureInfo.InvariantCulture, $"設定 {setting} には 1 から {Most} までの数を指定してください（今の値: {given}）。"));
            return usual;
        }
    }

    /// <summary>A place to read one file in, held until it is given back.</summary>
    /// <returns>Not acquired where the person is over a limit.</returns>
    public RateLimitLease Enter(Actor actor) => limiter.AttemptAcquire(actor);

    public void Dispose() => limiter.Dispose();

    private static string KeyOf(Actor actor) => actor.Account?.ToString() ?? actor.Name;
}
