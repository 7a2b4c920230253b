namespace VendorRisk.Contract;

/// <summary>A message and its remedy; <c>{0}</c>, <c>{1}</c> … stand for the finding's arguments.</summary>
/// <param name="Key">The key that findings name.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Remedy">How to fix it.</param>
public sealed record MessageTemplate(string Key, LocalizedText Message, LocalizedText Remedy);
