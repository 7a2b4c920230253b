namespace VendorRisk.Exports;

/// <summary>A form that was uploaded and passed its check.</summary>
/// <param name="Number">Its number, counted from 1.</param>
/// <param name="Name">The file's name.</param>
/// <param name="Hash">SHA-256 of the file, lower-case hex.</param>
/// <param name="At">When it came.</param>
/// <param name="Who">Who brought it.</param>
/// <param name="Why">Why.</param>
public sealed record StoredTemplate(long Number, string Name, string Hash, DateTimeOffset At, string Who, string Why);
