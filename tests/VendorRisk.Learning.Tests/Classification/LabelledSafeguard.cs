namespace VendorRisk.Learning.Tests.Classification;

/// <summary>One safeguard with the controls people gave it.</summary>
internal sealed record LabelledSafeguard(string Seed, string[] Controls, string Text);
