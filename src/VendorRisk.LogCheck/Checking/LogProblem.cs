namespace VendorRisk.LogCheck.Checking;

/// <summary>Something that is not as it was entered.</summary>
/// <param name="Module">The module whose log it is.</param>
/// <param name="Place">Where: the entry's number, the table and the row's key, or the checkpoint.</param>
/// <param name="What">What is wrong, in Japanese.</param>
internal sealed record LogProblem(string Module, string Place, string What)
{
    public override string ToString() => $"{Module}: {Place}: {What}";
}
