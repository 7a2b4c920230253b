namespace VendorRisk.Kernel;

/// <summary>
/// Acts on news. Everything is delivered to it at least once, and in order for one entity, also after a crash; so a second delivery must do no harm. What it throws
/// is tried again later.
/// </summary>
public interface IOutboxSubscriber
{
    /// <summary>Names it in the store; never changed.</summary>
    string Name { get; }

    /// <summary>Whether it takes news of a module at all. It is handed no other module's, and keeps none of theirs from being swept away.</summary>
    /// <param name="outbox">The module, by the name of its outbox.</param>
    bool Takes(string outbox);

    /// <summary>Takes one piece of news.</summary>
    /// <param name="outbox">The module it comes from.</param>
    /// <param name="row">The news.</param>
    /// <param name="cancellation">Ends the work when the host stops.</param>
    Task TakeAsync(string outbox, OutboxRow row, CancellationToken cancellation);
}
