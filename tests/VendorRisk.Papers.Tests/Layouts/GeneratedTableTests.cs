namespace VendorRisk.Papers.Tests.Layouts;

/// <summary>Tables of invented offices, by chance: labels, order, number of sheets, signs, heads repeated; what is in them is known from the start.</summary>
public class GeneratedTableTests
{
    private const int Tables = 60;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EverySheet_HasItsVendorItemsAndTerm(bool columns)
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Tables; seed++)
        {
            GeneratedTable table = new(seed, columns);
            string[] read = table.Read();
            if (!read.SequenceEqual(table.Expected))
            {
                wrong.Add($"{seed}: {string.Join(" / ", read)} instead of {string.Join(" / ", table.Expected)}\n{table.Text}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void LabelsTwiceInARow_AreTwoSheets()
    {
        Contract.EngagementFacts facts = Golden.Reading.Of("付議事項\n\n件名\t通知の委託について\n\n委託先\t株式会社青葉\t委託先\t株式会社白鷺\n情報項目\t氏名\t情報項目\t病歴\n委託期間\t令和7年4月1日から令和8年3月31日まで\t委託期間\t令和7年6月1日から令和7年9月30日まで\n").Facts;
        facts.Chain.Select(l => l.Name.Value).ShouldBe(["株式会社青葉", "株式会社白鷺"]);
        facts.Sheets.Select(s => s.Term.End.Value).ShouldBe([new DateOnly(2026, 3, 31), new DateOnly(2025, 9, 30)]);
    }
}
