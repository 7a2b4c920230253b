namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>Small papers of other offices, each with what must come of it.</summary>
public class CaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    public static TheoryData<string> Files { get; } = CaseCheck.In(Folder);

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_Judged_HasWhatMustComeOfIt(string file) => CaseCheck.Run(Folder, file);
}
