using VendorRisk.Web.Exports;

namespace VendorRisk.Web.Tests.Exports;

public class DownloadNameTests
{
    [Theory]
    [InlineData("付議事項_予診票の作成（追加）について", "付議事項_予診票の作成（追加）について.docx")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\n", "a_b_c_d_e_f_g_h_i_j_.docx")]
    [InlineData("../..", "_.docx")]
    [InlineData("", "ファイル.docx")]
    public void Name_OfAnyTitle_IsSafeForFileSystems(string title, string name) => DownloadName.Of(title, ".docx").ShouldBe(name);

    [Fact]
    public void Name_OfALongTitle_IsCut() => DownloadName.Of(new string('長', 300), ".docx").Length.ShouldBe(85);
}
