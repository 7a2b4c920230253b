namespace VendorRisk.Registry;

/// <summary>One reason why a command was rejected.</summary>
/// <param name="Code">A stable code, e.g. <c>corporateNumber.checkDigit</c>.</param>
/// <param name="Field">The field of the command, e.g. <c>corporateNumber</c> or <c>listings/0/register</c>.</param>
/// <param name="Message">What is wrong and how to mend it, in Japanese.</param>
public sealed record VendorProblem(string Code, string Field, string Message);
