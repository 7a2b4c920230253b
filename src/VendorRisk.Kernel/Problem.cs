namespace VendorRisk.Kernel;

/// <summary>One reason why a command was rejected.</summary>
/// <param name="Code">A stable code, e.g. <c>who.empty</c>.</param>
/// <param name="Field">The field of the command.</param>
/// <param name="Message">What is wrong and how to fix it, in Japanese.</param>
public sealed record Problem(string Code, string Field, string Message);
