using Orleans.Runtime;
using Orleans.Runtime.Messaging;

namespace VendorRisk.Linked.Grains;

/// <summary>
/// A call to a grain that outlives the loss of the silo it was on. It is repeated when nobody can tell whether it was carried out, so it must be harmless twice:
/// a command carries an id that the store knows.
/// </summary>
internal static class GrainCall
{
    /// <summary>How long a cluster may need to notice that a silo is gone, with room to spare.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);

    /// <summary>Whether a call failed because its silo is gone or does not answer.</summary>
    public static bool IsLost(Exception problem) =>
        problem is SiloUnavailableException or OrleansMessageRejectionException or ConnectionFailedException or TimeoutException;

    public static async Task<T> RunAsync<T>(Func<Task<T>> call, CancellationToken cancellation)
    {
        long began = Environment.TickCount64;
        TimeSpan pause = TimeSpan.FromMilliseconds(50);
        while (true)
        {
            try
            {
                return await call();
            }
            catch (Exception problem) when (IsLost(problem) && Environment.TickCount64 - began < Patience.TotalMilliseconds)
            {
                await Task.Delay(pause, cancellation);
                pause = pause < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }
}
