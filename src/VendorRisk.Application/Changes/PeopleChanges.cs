using VendorRisk.People;

namespace VendorRisk.Application.Changes;

/// <summary>What the module of people answers, as the outcome of a use case.</summary>
internal static class PeopleChanges
{
    public static async Task<Outcome<SavedPerson>> OfAsync(Task<PeopleChange> change) => await change switch
    {
        PeopleChange.Saved saved => new Outcome<SavedPerson>.Saved(new SavedPerson(saved.Id, saved.Revision)),
        PeopleChange.Rejected rejected => new Outcome<SavedPerson>.Rejected(rejected.Problems),
        PeopleChange.Conflict conflict => new Outcome<SavedPerson>.Conflict(conflict.ChangedBy, conflict.ChangedAt),
        var other => throw new InvalidOperationException($"A change came to {other.GetType().Name}, which no use case knows."),
    };
}
