using VendorRisk.Web.Composition;
using VendorRisk.Web.Hosting;

namespace VendorRisk.Web.Tests.Hosting;

public sealed class KeyFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("vendorrisk-keys-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("")]
    [InlineData("<not")]
    public void KeyFile_ThatCannotBeRead_IsSetAside_AndTheOthersStay(string content)
    {
        DataDirectory data = new(folder.FullName);
        Directory.CreateDirectory(data.Keys);
        File.WriteAllText(Path.Combine(data.Keys, "key-1.xml"), "<key />");
        File.WriteAllText(Path.Combine(data.Keys, "key-2.xml"), content);

        string[] said = [.. KeyFiles.SetAsideBroken(data, TimeProvider.System)];

        said.ShouldHaveSingleItem().ShouldContain("key-2.xml");
        Directory.GetFiles(data.Keys, "*.xml").Select(Path.GetFileName).ShouldBe(["key-1.xml"]);
        Directory.GetFiles(data.Keys, "key-2.xml.broken-*").Length.ShouldBe(1);
    }
}
