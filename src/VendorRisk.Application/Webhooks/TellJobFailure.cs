using System.Globalization;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Tells receivers that a job failed. Called by what runs the jobs, in nobody's name.</summary>
public sealed class TellJobFailure(IWebhookBook book, TimeProvider clock)
{
    /// <summary>Tells it, once an hour at most: what fails is tried again, and what is due each minute may fail each minute.</summary>
    /// <param name="job">The job's name in the store.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task RunAsync(string job, CancellationToken cancellation = default)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return book.TellAsync(
            new WebhookNews(string.Create(CultureInfo.InvariantCulture, $"job {job} {now.UtcDateTime:yyyy-MM-ddTHH}"), WebhookEvent.JobFailed, now, new WebhookSubject("job", job, null)), cancellation);
    }
}
