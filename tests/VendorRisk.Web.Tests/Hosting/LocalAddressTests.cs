using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public class LocalAddressTests
{
    [Theory]
    [InlineData("/upload", "/upload")]
    [InlineData("/engagements/1?tab=2#check", "/engagements/1?tab=2#check")]
    [InlineData("/heatmap?name=東", "/heatmap?name=%E6%9D%B1")]
    public void Of_PathOfThisSite_IsThatPath(string asked, string address) => LocalAddress.Of(asked).ShouldBe(address);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("upload")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/upload\\..\\x")]
    [InlineData("/\t/x")]
    [InlineData("/\n/x")]
    [InlineData("/\r\nSet-Cookie: a=b")]
    [InlineData("/\0")]
    [InlineData("/\u0085x")]
    [InlineData("/x\u007F")]
    [InlineData("/.//elsewhere.example/")]
    [InlineData("/a/..//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public void Of_AnythingElse_LeadsHome(string? asked) => LocalAddress.Of(asked).ShouldBe("/");
}
