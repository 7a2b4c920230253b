using System.Collections.Immutable;

namespace VendorRisk.Application.Jobs;

/// <summary>What the use cases about jobs have in common.</summary>
internal static class JobChanges
{
    public static async Task<Outcome<string>> DoAsync(
        Actor actor, JobRequest request, Func<string, ChangeOrigin, CancellationToken, Task<ImmutableArray<Problem>>> change, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin origin = problems.Origin(actor.Does(request.CommandId, request.Why));
        ImmutableArray<Problem> wrong = problems.Any ? problems.ToImmutable() : await change(request.Job, origin, cancellation);
        return wrong.IsEmpty ? new Outcome<string>.Saved(request.Job) : new Outcome<string>.Rejected(wrong);
    }
}
