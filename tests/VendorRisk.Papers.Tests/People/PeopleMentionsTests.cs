using VendorRisk.Papers.People;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.People;

public class PeopleMentionsTests
{
    [Theory]
    [InlineData("約90,000人以上を想定", 90_000, false, true)]
    [InlineData("定員500名", 500, false, false)]
    [InlineData("３万５千人", 35_000, false, false)]
    [InlineData("約35万人", 350_000, false, false)]
    [InlineData("約 4 , 0 0 0 人", 4_000, false, false)]
    [InlineData("世帯数 約220,000世帯", 220_000, true, false)]
    [InlineData("世帯数 約220,000", 220_000, true, false)]
    public void In_OfANumberOfPeople_FindsIt(string printed, int value, bool households, bool atLeast)
    {
        PeopleMention mention = PeopleMentions.In(TextFolding.Fold(printed)).ShouldHaveSingleItem();
        (mention.Value, mention.Households, mention.AtLeast).ShouldBe((value, households, atLeast));
    }

    [Theory]
    [InlineData("一人あたり10万円を給付する")]
    [InlineData("1人当たり3枚")]
    [InlineData("職員2名が立ち会う")]
    [InlineData("3名体制で受け付ける")]
    [InlineData("2名称")]
    public void In_OfSharesAndStaff_FindsNothing(string printed) =>
        PeopleMentions.In(TextFolding.Fold(printed)).ShouldBeEmpty();
}
