using System.Collections.Immutable;
using VendorRisk.Application.Access;
using VendorRisk.Application.Changes;
using VendorRisk.Contract;
using VendorRisk.Engagements;
using VendorRisk.Scoring.Acceptances;
using VendorRisk.Scoring.Assessments;

namespace VendorRisk.Application;

/// <summary>
/// Accepts a finding of the current version: it is no longer open for as long as it says the same on the same facts. The grade stays, as the risk does. What is critical, and
/// what a judgement that is not complete found, cannot be accepted.
/// </summary>
public sealed class AcceptFinding(IEngagementBook book, Judge judge, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.AcceptRisks;

    /// <summary>Whether a finding may be accepted. A critical one is fixed, or a meeting decides on the engagement with conditions.</summary>
    public static bool Allows(Severity severity) => severity < Severity.Critical;

    /// <summary>Accepts it in the actor's name.</summary>
    public Task<Outcome<SavedEngagement>> RunAsync(Actor actor, FindingToAccept request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => AcceptAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<SavedEngagement>> AcceptAsync(Actor actor, FindingToAccept request, CancellationToken cancellation)
    {
        ChangeOrigin origin = actor.Does(request.CommandId, request.Why.Trim());
        AssessedFinding? finding = null;
        ImmutableArray<Problem> objections = [];

        // A command that comes again, or is based on a revision that is gone, is answered by what is stored.
        if (await book.ReadAsync(request.Engagement, cancellation) is (Engagement engagement, _) && engagement.Revision == request.ExpectedRevision
            && await book.FindByCommandAsync(request.CommandId, cancellation) is null)
        {
            JudgedFacts judged = await judge.StandingAsync(engagement, cancellation);
            int place = judged.Standings().Select(standing => standing.Key).ToImmutableArray().IndexOf(request.Finding);
            finding = place < 0 ? null : judged.Assessment.Findings[place];
            objections = Objections(judged.Assessment, finding);
        }

        if (!objections.IsEmpty)
        {
            ProblemList others = new();
            others.Origin(origin);
            return new Outcome<SavedEngagement>.Rejected([.. objections, .. others.ToImmutable()]);
        }

        return await EngagementChanges.FinishAsync(
            book.AcceptFindingAsync(
                new Engagements.AcceptFinding(
                    request.Engagement, request.ExpectedRevision, request.Finding.Finding, request.Finding.Fingerprint, finding?.Severity ?? default, finding?.Message ?? new LocalizedText("", ""), origin),
                cancellation),
            judge,
            cancellation);
    }

    private static ImmutableArray<Problem> Objections(Assessment assessment, AssessedFinding? finding) =>
    [
        .. assessment.Complete
            ? ImmutableArray<Problem>.Empty
            : [new Problem("acceptance.incomplete", "finding", "評価が完了していないため、指摘を受け入れられません。評価を完了させてから、もう一度行ってください。")],
        .. finding switch
        {
            null => [new Problem("finding.unknown", "finding", "保存されている版に、この指摘はありません。事実が変わったか、直したところがまだ保存されていません。画面を読み込み直すか、先に保存してください。")],
            _ when !Allows(finding.Severity) => [new Problem("finding.critical", "finding", "重大な指摘は受け入れられません。直すか、会議の決定（条件付き承認など）として「決定」に記録してください。")],
            _ => ImmutableArray<Problem>.Empty,
        },
    ];
}
