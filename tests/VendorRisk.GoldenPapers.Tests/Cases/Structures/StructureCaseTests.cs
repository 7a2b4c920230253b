namespace VendorRisk.GoldenPapers.Tests.Cases.Structures;

/// <summary>Small papers of other offices laid out in other ways: columns, packets, specifications, impact assessments.</summary>
public class StructureCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Structures");

    public static TheoryData<string> Files { get; } = CaseCheck.In(Folder);

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_Judged_HasWhatMustComeOfIt(string file) => CaseCheck.Run(Folder, file);
}
