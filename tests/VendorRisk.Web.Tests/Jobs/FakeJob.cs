namespace VendorRisk.Web.Tests.Jobs;

/// <summary>A job that does what a test says, and counts.</summary>
internal sealed class FakeJob(string id, Func<CancellationToken, Task<string>> work) : IScheduledJob
{
    private int runs;
    private int atOnce;
    private int mostAtOnce;

    public FakeJob(string id = "fake")
        : this(id, _ => Task.FromResult("できました。"))
    {
    }

    public string Id => id;

    public string Schedule { get; init; } = "0 5 * * *";

    public int Runs => Volatile.Read(ref runs);

    public int MostAtOnce => Volatile.Read(ref mostAtOnce);

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        Interlocked.Increment(ref runs);
        int now = Interlocked.Increment(ref atOnce);
        for (int most = MostAtOnce; now > most; most = MostAtOnce)
        {
            Interlocked.CompareExchange(ref mostAtOnce, now, most);
        }

        try
        {
            return await work(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref atOnce);
        }
    }
}
