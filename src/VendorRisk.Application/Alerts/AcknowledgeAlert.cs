using VendorRisk.Application.Access;
using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Takes an alert off the board. The next stage of the same certification raises a new one.</summary>
public sealed class AcknowledgeAlert(IAlertBoard board, AccessControl access) : IUseCase
{
    /// <inheritdoc/>
    public static Right Needs => Right.AcknowledgeAlerts;

    /// <summary>Acknowledges it in the actor's name.</summary>
    public Task<Outcome<AlertId>> RunAsync(Actor actor, AlertAcknowledgement request, CancellationToken cancellation = default) =>
        access.RunAsync(actor, Needs, () => AcknowledgeAsync(actor, request, cancellation), cancellation);

    private async Task<Outcome<AlertId>> AcknowledgeAsync(Actor actor, AlertAcknowledgement request, CancellationToken cancellation)
    {
        AcknowledgeResult result = await board.AcknowledgeAsync(
            new Monitoring.AcknowledgeAlert(request.Alert, actor.Does(request.CommandId, request.Why.Trim())), cancellation);
        return result switch
        {
            AcknowledgeResult.Saved saved => new Outcome<AlertId>.Saved(saved.Id),
            AcknowledgeResult.Rejected rejected => new Outcome<AlertId>.Rejected(rejected.Problems),
            AcknowledgeResult.Conflict conflict => new Outcome<AlertId>.Conflict(conflict.AcknowledgedBy, conflict.AcknowledgedAt),
            _ => throw new InvalidOperationException($"An acknowledgement came to {result.GetType().Name}, which no use case knows."),
        };
    }
}
