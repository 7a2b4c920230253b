namespace VendorRisk.People;

/// <summary>An entry of the log; it holds no password, no code and no key.</summary>
/// <param name="Sequence">Its number; later entries have larger ones.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Who">Who acted.</param>
/// <param name="Account">The account concerned: of a change the one that was changed, else that of who acted; null when it is unknown.</param>
/// <param name="Event">What it is about.</param>
/// <param name="Subject">What was acted on, e.g. the user name or a paper's title.</param>
/// <param name="Detail">The rest in words.</param>
public sealed record PeopleLogEntry(long Sequence, DateTimeOffset At, string Who, Guid? Account, PeopleEvent Event, string Subject, string Detail);
