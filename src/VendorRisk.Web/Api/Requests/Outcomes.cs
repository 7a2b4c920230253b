using System.Collections.Immutable;
using VendorRisk.Application;
using VendorRisk.Engagements;
using VendorRisk.Web.Api.Answers;

namespace VendorRisk.Web.Api.Requests;

/// <summary>What use cases say, as answers of the API.</summary>
internal static class Outcomes
{
    public const string Denied = "access.denied";

    /// <summary>Of these, that there is no such thing is the whole answer.</summary>
    private static readonly ImmutableHashSet<string> Absent = ["engagement.unknown", "id.unknown", "vendorId.unknown", "alert.unknown", "webhook.unknown", "delivery.unknown"];

    /// <summary>What came of a change.</summary>
    /// <param name="call">The request.</param>
    /// <param name="outcome">The use case's outcome.</param>
    /// <param name="revision">The revision that it made; null where there is none.</param>
    /// <param name="made">Where what was made is found; null for what was there before.</param>
    public static async Task<IResult> AnswerAsync<T>(this Call call, Outcome<T> outcome, Func<T, long?> revision, Func<T, string>? made = null)
    {
        switch (outcome)
        {
            case Outcome<T>.Saved saved:
                Answer.Tag(call.Context, revision(saved.Value));
                return made is null ? Results.Ok(saved.Value) : Results.Created(made(saved.Value), saved.Value);
            case Outcome<T>.Proposed proposed:
                return Results.Accepted(value: new ProposedAnswer(proposed.Proposal));
            case Outcome<T>.Rejected rejected:
                throw new ApiRefusal(ProblemAnswer.Of(StatusOf(rejected.Problems), rejected.Problems));
            case Outcome<T>.Conflict when await IsUsedAsync(call):
                throw new ApiRefusal(
                    StatusCodes.Status422UnprocessableEntity, "commandId.used", Call.IdempotencyKey,
                    $"この {Call.IdempotencyKey} は、別の内容で既に使われています。新しいことをするときは、新しい鍵にしてください。");
            case Outcome<T>.Conflict conflict when call.Context.GetEndpoint()?.Metadata.GetMetadata<Changing>() is { ByRevision: false }:
                throw new ApiRefusal(
                    StatusCodes.Status412PreconditionFailed, "revision.conflict", "", $"{conflict.ChangedBy} さんが {Wareki.Show(conflict.ChangedAt)} に先に行いました。今の内容を読んで確かめてください。");
            case Outcome<T>.Conflict conflict:
                throw new ApiRefusal(
                    StatusCodes.Status412PreconditionFailed, "revision.conflict", "If-Match",
                    $"{conflict.ChangedBy} さんが {Wareki.Show(conflict.ChangedAt)} に先に変えました。今の内容を読み、その ETag を If-Match に付けて、もう一度行ってください。");
            default:
                throw new InvalidOperationException($"A change came to {outcome.GetType().Name}, which the API does not know.");
        }
    }

    // Engagements answers a command's id with other content as it answers a revision that is gone.
    private static async Task<bool> IsUsedAsync(Call call) =>
        await call.Context.RequestServices.GetRequiredService<IEngagementBook>().FindByCommandAsync(call.CommandId, call.Cancellation) is not null;

    private static int StatusOf(ImmutableArray<Problem> problems) =>
        problems.Any(problem => problem.Code == Denied) ? StatusCodes.Status403Forbidden
        : problems.Any(problem => Absent.Contains(problem.Code)) ? StatusCodes.Status404NotFound
        : StatusCodes.Status422UnprocessableEntity;
}
