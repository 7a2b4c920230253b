using System.Text;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Fuzzing;

/// <summary>A small slice of what <c>dotnet run --project tests/VendorRisk.Benchmarks -c Release -- fuzz 200000 --seed 1</c> does at length.</summary>
public class FuzzingTests
{
    private static readonly string[] Papers = ["council-walk.txt", "word-tables.txt", "checklist-columns.txt"];

    [Fact]
    public void Mutants_OfEveryContainer_AreReadOrRefused()
    {
        Fuzzer fuzzer = new(Reading.Reader, new Mutants([.. Papers.Select(p => Encoding.UTF8.GetString(Reading.Bytes(p)))], seed: 1));
        fuzzer.Run(0, 500);
        fuzzer.Crashes.ShouldBeEmpty();
    }
}
