namespace VendorRisk.Engagements;

/// <summary>What is done to the open case of an incident.</summary>
public abstract record ChangeIncident
{
    private ChangeIncident()
    {
    }

    /// <summary>The case.</summary>
    public required IncidentId Id { get; init; }

    /// <summary>The revision the change is based on.</summary>
    public required long ExpectedRevision { get; init; }

    /// <summary>Corrects what is known of it; the days by which it is to be reported follow.</summary>
    /// <param name="Learned">The day on which the office learned of it.</param>
    /// <param name="What">What happened.</param>
    /// <param name="Data">What data may be affected.</param>
    /// <param name="Malice">Whether somebody may have acted with a wrongful aim.</param>
    public sealed record Correct(DateOnly Learned, string What, string Data, bool Malice) : ChangeIncident;

    /// <summary>Records that a report was made; a later entry takes the place of an earlier one, which stays in the log.</summary>
    /// <param name="Duty">Which one.</param>
    /// <param name="On">When.</param>
    /// <param name="Words">Under which number it was received.</param>
    public sealed record Report(IncidentDuty Duty, DateOnly On, string Words) : ChangeIncident;

    /// <summary>Records that a report is not needed.</summary>
    /// <param name="Duty">Which one.</param>
    /// <param name="Words">Why.</param>
    public sealed record NeedNot(IncidentDuty Duty, string Words) : ChangeIncident;

    /// <summary>Records a question.</summary>
    /// <param name="Of">Who was asked.</param>
    /// <param name="On">When.</param>
    /// <param name="Text">What was asked.</param>
    public sealed record Ask(string Of, DateOnly On, string Text) : ChangeIncident;

    /// <summary>Records the answer to a question.</summary>
    /// <param name="Number">The question's number.</param>
    /// <param name="On">When it was answered.</param>
    /// <param name="Text">What was answered.</param>
    public sealed record Answer(int Number, DateOnly On, string Text) : ChangeIncident;

    /// <summary>Closes the case.</summary>
    /// <param name="Lessons">What is learned from it.</param>
    /// <param name="Affected">How many people were affected in the end; null when it never became known.</param>
    public sealed record Close(string Lessons, int? Affected) : ChangeIncident;
}
