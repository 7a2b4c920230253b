using VendorRisk.People;

namespace VendorRisk.Application;

/// <summary>Puts on record what somebody did that changes nothing: signed out, took a file along.</summary>
public sealed class NoteAct(IPeople people)
{
    /// <summary>Notes it in the actor's name.</summary>
    /// <param name="name">Who.</param>
    /// <param name="account">The account; null when there is none.</param>
    /// <param name="act">What.</param>
    /// <param name="subject">On what.</param>
    /// <param name="detail">More about it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public Task RunAsync(string name, Guid? account, PeopleEvent act, string subject, string detail, CancellationToken cancellation = default) =>
        people.RecordAsync(name, account, act, subject, detail, cancellation);
}
