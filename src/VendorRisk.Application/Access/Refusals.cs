using VendorRisk.People;

namespace VendorRisk.Application.Access;

/// <summary>Puts refusals on the log of people.</summary>
internal sealed class Refusals(IPeople people) : IRefusals
{
    public Task NoteAsync(Actor actor, Right right, string why, CancellationToken cancellation) =>
        people.RecordAsync(actor.Name, actor.Account, PeopleEvent.Refused, right.ToString(), why, cancellation);
}
