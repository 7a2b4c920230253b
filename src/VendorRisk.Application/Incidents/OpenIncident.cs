using System.Collections.Immutable;
using VendorRisk.Application.Changes;
using VendorRisk.Engagements;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Impact;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Application;

/// <summary>Opens the case of an incident, with the engagements that are hit at that moment.</summary>
public sealed class OpenIncident(IIncidentBook book, IImpact impact, AccessControl access) : IUseCase
{
    private const int PageSize = 1000;

    /// <inheritdoc/>
    public static Right Needs => Right.OverseeVendors;

    /// <summary>Opens it in the actor's name.</summary>
    public Task<Outcome<SavedIncident>> RunAsync(Actor actor, IncidentToOpen request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => OpenAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedIncident>> OpenAsync(Actor actor, IncidentToOpen request, CancellationToken cancellation)
    {
        if (await impact.FindAsync(request.Kind, request.Key, cancellation) is not { } hit)
        {
            return new Outcome<SavedIncident>.Rejected(
                [new Problem("subject.unknown", "subject", "この事業者やサービスは、今はどの委託案件にもありません。事業者台帳の「事故」に記録してください。")]);
        }

        return IncidentChanges.Of(await book.OpenAsync(
            new OpenIncidentCase(
                new IncidentSubject(hit.Kind == ImpactKind.Cloud, hit.Key, hit.Name, hit.VendorId),
                request.Learned ?? default,
                request.What,
                request.Data,
                request.Malice,
                new IncidentExtent(hit.Engagements, hit.LargestPeople, hit.People, hit.PeopleUnknown),
                await HitsAsync(hit, cancellation),
                actor.Does(request.CommandId, request.Why.Trim())),
            cancellation));
    }

    private async Task<ImmutableArray<IncidentHit>> HitsAsync(ImpactSubject hit, CancellationToken cancellation)
    {
        ImmutableArray<IncidentHit>.Builder hits = ImmutableArray.CreateBuilder<IncidentHit>();
        Page<ImpactPlace> page;
        do
        {
            page = await impact.PlacesAsync(hit.Kind, hit.Key, hits.Count, PageSize, cancellation);
            hits.AddRange(page.Rows.Select(place => new IncidentHit(place.Engagement, place.Title, place.Department, place.People, place.Path)));
        }
        while (page.Rows.Length == PageSize);
        return hits.ToImmutable();
    }
}
