namespace VendorRisk.Learning;

/// <summary>One reason why a correction was not recorded.</summary>
/// <param name="Code">Stable key, e.g. <c>text.empty</c>.</param>
/// <param name="Field">The member of the command.</param>
/// <param name="Message">What is wrong and how to fix it, in Japanese.</param>
public sealed record CorrectionProblem(string Code, string Field, string Message);
