namespace VendorRisk.Papers.Containers;

/// <summary>Stops reading a container in the middle: it is hostile or broken. Never leaves <see cref="PaperDecoder"/>.</summary>
/// <param name="why">What is wrong and how to fix it, in Japanese, to follow the file's name and は.</param>
internal sealed class UnreadableInputException(string why) : Exception(why);
