using VendorRisk.Monitoring;

namespace VendorRisk.Application;

/// <summary>Takes an alert off the board. The next stage of the same certification raises a new one.</summary>
public sealed class AcknowledgeAlert(IAlertBoard board)
{
    /// <summary>Acknowledges it in the actor's name.</summary>
    public async Task<Outcome<AlertId>> RunAsync(Actor actor, AlertAcknowledgement request, CancellationToken cancellation = default)
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
