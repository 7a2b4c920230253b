using VendorRisk.Engagements;
using VendorRisk.Linked.Keys;
using VendorRisk.Registry;

namespace VendorRisk.Application.News;

/// <summary>
/// What is learned from an incident goes into the register once its case is closed, as an incident of the vendor, or of the one that took the vendor over. Delivered
/// again, it finds its incident there and is done. A service, and a vendor that only papers name, have no record there.
/// </summary>
internal sealed class LessonsToRegister(IIncidentBook incidents, IVendorRegistry registry) : IOutboxSubscriber
{
    private const int MostTries = 20;

    public string Name => "lessons-to-register";

    public bool Takes(string outbox) => outbox == EngagementNews.Outbox;

    public async Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation)
    {
        if (!IncidentNews.Is(row) || IncidentNews.Of(row) is not { Closed: true } news
            || await incidents.FindAsync(news.Id, cancellation) is not { Subject.Vendor: { } key } closed || !VendorId.TryParse(key, out VendorId id))
        {
            return;
        }

        VendorChangeResult? last = null;
        for (int tries = 0; tries < MostTries; tries++)
        {
            if ((await registry.SnapshotAsync(cancellation)).Survivor(id) is not { } vendor || vendor.Incidents.Any(entry => entry.Id == closed.Id.Value))
            {
                return; // A sample that was removed; or it is there already.
            }

            last = await registry.ExecuteAsync(Record(vendor, closed), cancellation);
            if (last is VendorChangeResult.Saved || last is VendorChangeResult.Rejected { Problems: [{ Code: "commandId.used" }] })
            {
                return; // What was recorded before may have been struck since.
            }

            if (last is VendorChangeResult.Rejected)
            {
                break;
            }
        }

        string problems = last is VendorChangeResult.Rejected rejected ? string.Join(' ', rejected.Problems.Select(p => p.Message)) : $"{last}";
        throw new InvalidOperationException($"What was learned from incident {closed.Id} could not be recorded: {problems}");
    }

    private static Registry.RecordIncident Record(Vendor vendor, IncidentCase closed) => new(
        vendor.Id,
        vendor.Version,
        new ChangeOrigin(DerivedGuid.Of($"lessons {closed.Id} {vendor.Id}"), closed.ChangedBy, "事故対応の終結により、教訓を記録しました。"),
        new VendorIncident
        {
            Id = closed.Id.Value,
            Date = closed.Learned,
            Description = $"{closed.What}\n教訓：{closed.Lessons}",
            PeopleAffected = closed.Affected,
            Source = $"事故対応の記録（{closed.OpenedBy}、{Wareki.Of(closed.Learned)}に把握）",
        });
}
