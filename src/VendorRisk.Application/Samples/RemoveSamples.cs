using VendorRisk.Application.Access;
using VendorRisk.Engagements;
using VendorRisk.Registry;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Portfolio;

namespace VendorRisk.Application;

/// <summary>Removes the product's samples, engagements and vendors alike, with their assessments. Once removed they do not come back.</summary>
public sealed class RemoveSamples(IEngagementBook book, IVendorRegistry registry, IPortfolio portfolio, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.RunSystem;

    /// <summary>Removes them in the actor's name.</summary>
    /// <returns>How many engagements were removed.</returns>
    public Task<Outcome<int>> RunAsync(Actor actor, SamplesRemoval request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => RemoveAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<int>> RemoveAsync(Actor actor, SamplesRemoval request, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin origin = problems.Origin(actor.Does(request.CommandId, request.Why));
        if (problems.Any)
        {
            return new Outcome<int>.Rejected(problems.ToImmutable());
        }

        Page<PortfolioEntry> samples = await portfolio.ListAsync(new PortfolioQuery { Sample = true, Take = int.MaxValue }, cancellation);
        int removed = await book.RemoveSamplesAsync(origin, cancellation);
        foreach (PortfolioEntry sample in samples.Rows)
        {
            await judge.RecordAsync(sample.Id, cancellation);
        }

        await registry.RemoveSamplesAsync(origin, cancellation);
        return new Outcome<int>.Saved(removed);
    }
}
