namespace VendorRisk.Web.Backups;

/// <summary>One log of a store.</summary>
/// <param name="Log">Its table.</param>
/// <param name="Entries">How many entries it has.</param>
/// <param name="Missing">How many it should have besides.</param>
internal sealed record LogSoundness(string Log, long Entries, long Missing);
