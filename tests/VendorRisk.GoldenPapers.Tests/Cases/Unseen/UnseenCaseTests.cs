namespace VendorRisk.GoldenPapers.Tests.Cases.Unseen;

/// <summary>Papers of invented offices, of the same kinds as the cases beside them, in other words, labels and layouts.</summary>
public class UnseenCaseTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases", "Unseen");

    public static TheoryData<string> Files { get; } = CaseCheck.In(Folder);

    [Theory]
    [MemberData(nameof(Files))]
    public void Case_Judged_HasWhatMustComeOfIt(string file) => CaseCheck.Run(Folder, file);
}
