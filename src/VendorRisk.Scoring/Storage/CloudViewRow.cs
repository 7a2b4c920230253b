namespace VendorRisk.Scoring.Storage;

/// <summary>A service's row of the view of services: how much hangs on it.</summary>
internal sealed class CloudViewRow
{
    public required string Key { get; init; }

    public required string Name { get; set; }

    public required int Engagements { get; set; }

    /// <summary>The people of all its engagements whose number is known.</summary>
    public required long People { get; set; }

    /// <summary>The people of its largest engagement.</summary>
    public required long LargestPeople { get; set; }

    /// <summary>Its engagements whose number of people is not known.</summary>
    public required int PeopleUnknown { get; set; }

    /// <summary>What a search looks through, folded.</summary>
    public required string Words { get; set; }
}
