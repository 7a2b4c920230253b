using System.Collections.Immutable;
using VendorRisk.People;

namespace VendorRisk.Application.Jobs;

/// <summary>What the use cases about jobs have in common.</summary>
internal static class JobChanges
{
    public static async Task<Outcome<string>> DoAsync(
        Actor actor, JobRequest request, Func<string, ChangeOrigin, CancellationToken, Task<ImmutableArray<Problem>>> change, NoteAct note, string act, CancellationToken cancellation)
    {
        ProblemList problems = new();
        ChangeOrigin origin = problems.Origin(actor.Does(request.CommandId, request.Why));
        ImmutableArray<Problem> wrong = problems.Any ? problems.ToImmutable() : await change(request.Job, origin, cancellation);
        if (!wrong.IsEmpty)
        {
            return new Outcome<string>.Rejected(wrong);
        }

        await note.RunAsync(actor.Name, actor.Account, PeopleEvent.Administered, $"/jobs {act} {request.Job}", origin.Why, cancellation);
        return new Outcome<string>.Saved(request.Job);
    }
}
