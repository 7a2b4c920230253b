namespace VendorRisk.Web.Lists;

/// <summary>What is wrong with a list, where, and how it is put right.</summary>
/// <param name="Sheet">The sheet; empty when it is the whole file.</param>
/// <param name="Row">The row; null when it is the whole sheet.</param>
/// <param name="Column">The column's head; empty when it is the whole row.</param>
/// <param name="Message">What is wrong and how to fix it.</param>
public sealed record ListProblem(string Sheet, int? Row, string Column, string Message);
