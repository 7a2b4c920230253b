namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>Lists of invented offices: heads, marks, wordings, sides and containers by chance, the answers known from the start.</summary>
public class GeneratedListTests
{
    private const int Lists = 110;

    [Fact]
    public void EveryAnswer_IsWhatItsColumnAndMarkSay()
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Lists; seed++)
        {
            GeneratedList list = new(seed);
            string read = list.Read();
            if (read != list.Expected)
            {
                wrong.Add($"{seed} {list.Description}: {string.Join(", ", read.Split('\n').Except(list.Expected.Split('\n')))} instead of {string.Join(", ", list.Expected.Split('\n').Except(read.Split('\n')))}");
            }
        }

        wrong.ShouldBeEmpty();
    }
}
