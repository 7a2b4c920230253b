using VendorRisk.Papers.Attachments;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Tests.Attachments;

public class AttachmentNamesTests
{
    [Theory]
    [InlineData("資料1-4のとおり", "資料1-4")]
    [InlineData("資料1—4のとおり", "資料1-4")]
    [InlineData("(資料 4 6 - 1)", "資料46-1")]
    [InlineData("資料２４―１", "資料24-1")]
    [InlineData("資料6-1及び資料6-2のとおり", "資料6-1 資料6-2")]
    [InlineData("資料64-1、64-2を参照", "資料64-1 資料64-2")]
    [InlineData("資料3のとおり", "資料3")]
    [InlineData("別添2のとおり", "別添2")]
    [InlineData("資料を返還する", "")]
    public void In_OfAnySpacingAndDash_GivesTheNormalForm(string printed, string names) =>
        string.Join(' ', AttachmentNames.In(PaperText.Of(new TextFragment(1, printed))).Select(n => n.Name)).ShouldBe(names);
}
