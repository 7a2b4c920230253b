using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Composition;

public sealed class PluginSettingsTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("vendorrisk-web-");
    private readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("vendorrisk-keys-");

    public void Dispose()
    {
        data.Delete(recursive: true);
        keys.Delete(recursive: true);
    }

    [Fact]
    public void Resolve_WithoutSettings_AsksForASignature_WithKeysOutsideTheDataFolder()
    {
        string folder = Resolve().KeysFolder.ShouldNotBeNull();

        folder.ShouldNotStartWith(data.FullName);
    }

    [Fact]
    public void Resolve_WithAFolder_TakesIt() => Resolve((PluginSettings.FolderSetting, keys.FullName)).KeysFolder.ShouldBe(keys.FullName);

    [Fact]
    public void Resolve_WhereTheOperatorSaysSo_AsksForNone() => Resolve((PluginSettings.UnsignedSetting, "true")).KeysFolder.ShouldBeNull();

    [Theory]
    [InlineData("false", true)]
    [InlineData("true", false)]
    public void Resolve_AsksForIsolation_UnlessTheOperatorSaysOtherwise(string said, bool required) =>
        Resolve((PluginSettings.WithoutIsolationSetting, said)).RequireIsolation.ShouldBe(required);

    [Fact]
    public void Resolve_AFolderInTheDataFolder_IsRefused_AlsoThroughALink()
    {
        string inside = data.CreateSubdirectory("plugin-keys").FullName;
        string link = Path.Combine(keys.FullName, "link");
        Directory.CreateSymbolicLink(link, inside);

        foreach (string folder in new[] { inside, link })
        {
            Should.Throw<StartupException>(() => Resolve((PluginSettings.FolderSetting, folder))).Message.ShouldContain("データの置き場所");
        }
    }

    [Fact]
    public void Resolve_WithSeveralFaults_NamesThemAll()
    {
        string why = Should.Throw<StartupException>(() => Resolve((PluginSettings.FolderSetting, Path.Combine(keys.FullName, "none")), (PluginSettings.UnsignedSetting, "yes"))).Message;

        why.ShouldContain("none");
        why.ShouldContain("yes");
    }

    private PluginSettings Resolve(params (string Name, string Value)[] settings) => PluginSettings.Resolve(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>(setting.Name, setting.Value))).Build(),
        new DataDirectory(data.FullName));
}
