using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Changes;

/// <summary>A paper of change is read as its new state, with the old state beside it, however it prints the two.</summary>
public class ChangedPaperTests
{
    private const int Papers = 40;

    public static TheoryData<int> Layouts => [.. Enumerable.Range(0, GeneratedChange.Layouts)];

    [Theory]
    [MemberData(nameof(Layouts))]
    public void GeneratedPaper_GivesBothStates(int layout)
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Papers; seed++)
        {
            GeneratedChange paper = new(seed, layout);
            (string now, string before, int unread) = paper.Read();
            if (now != paper.Now || before != paper.Before || unread > 0)
            {
                wrong.Add($"{seed}: {now} / {before} / {unread} not read, instead of {paper.Now} / {paper.Before}\n{paper.Text}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Vendor_SaidToChange_IsTheNewOne()
    {
        PaperReading reading = Reading.Of("付議事項\n\n件名：通知の委託について\n委託先：株式会社青葉から株式会社白鷺に変更する\n情報項目：氏名、住所\n委託の内容：印刷\n");

        reading.Facts.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社白鷺");
        reading.Before.ShouldNotBeNull().Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社青葉");
    }

    [Theory]
    [InlineData("付議事項\n\n件名：通知の委託について\n委託先：株式会社青葉\n情報項目：氏名、住所を新システムから取得し変更する\n委託の内容：旧システムから新システムへの移行\n")]
    [InlineData("付議事項\n\n件名\t通知の委託について\n委託先\t株式会社青葉\n情報項目\t氏名、住所\n委託の内容\t現行業務の分析\n委託理由\t変更後の制度に合わせるため\n")]
    public void PaperOfOneState_HasNoBefore(string text)
    {
        PaperReading reading = Reading.Of(text);

        reading.Before.ShouldBeNull();
        reading.Facts.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社青葉");
    }

    [Fact]
    public void Field_ThatTheChangeAddsOrDrops_IsInOneStateAlone()
    {
        PaperReading reading = Reading.Of("付議事項\n\n件名\t通知の委託について\n\n項目\t現行\t改正案\n委託先\t株式会社青葉\t同左\n情報項目\t氏名、住所\t左記に加え、病歴\n再委託の有無\t（新設）\t有（株式会社白鷺：封入）\n委託期間\t令和7年4月1日から令和8年3月31日まで\t削除\n");

        reading.Facts.Chain.Select(l => l.Name.Value).ShouldBe(["株式会社青葉", "株式会社白鷺"]);
        reading.Facts.Sheets[0].Names().ShouldBe(["氏名", "住所", "病歴"]);
        reading.Facts.Sheets[0].Term.End.IsKnown.ShouldBeFalse();
        EngagementFacts before = reading.Before.ShouldNotBeNull();
        before.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社青葉");
        before.Sheets[0].Term.End.Value.ShouldBe(new DateOnly(2026, 3, 31));
    }
}
