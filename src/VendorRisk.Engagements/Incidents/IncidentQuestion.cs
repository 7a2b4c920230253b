namespace VendorRisk.Engagements;

/// <summary>Something that was asked because of an incident.</summary>
/// <param name="Number">Counts the questions of a case.</param>
/// <param name="Of">Who was asked: a vendor, a department.</param>
/// <param name="On">When it was asked.</param>
/// <param name="Text">What was asked.</param>
/// <param name="Answer">What was answered; null while it is not.</param>
/// <param name="AnsweredOn">When it was answered; null while it is not.</param>
public sealed record IncidentQuestion(int Number, string Of, DateOnly On, string Text, string? Answer = null, DateOnly? AnsweredOn = null);
