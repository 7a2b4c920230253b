namespace VendorRisk.Papers;

/// <summary>An edition of an office's special clauses.</summary>
/// <param name="Name">What its heading says.</param>
/// <param name="Since">The first day it is in force; null when it is not known.</param>
public sealed record ProfileClauses(string Name, DateOnly? Since);
