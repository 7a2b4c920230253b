using Microsoft.Extensions.Hosting;

namespace VendorRisk.Application.News;

/// <summary>Lets what runs beside the pages begin once the pages are served: a host that cannot start must not have begun to write.</summary>
internal static class HostStart
{
    /// <returns>False when the host stops before it has started.</returns>
    public static async Task<bool> StartedAsync(this IHostApplicationLifetime host, CancellationToken stopping)
    {
        TaskCompletionSource<bool> started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration yes = host.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using CancellationTokenRegistration no = stopping.Register(() => started.TrySetResult(false));
        return await started.Task;
    }
}
