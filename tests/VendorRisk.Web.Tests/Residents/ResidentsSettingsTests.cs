using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;
using VendorRisk.Web.Residents;

namespace VendorRisk.Web.Tests.Residents;

public class ResidentsSettingsTests
{
    [Theory]
    [InlineData(null, false), InlineData("", false), InlineData("warn", false), InlineData(" refuse ", true)]
    public void Resolve_TakesItsTwoWords(string? given, bool refuses) => Resolve(given).Refuses.ShouldBe(refuses);

    [Theory]
    [InlineData("Refuse"), InlineData("true"), InlineData("off")]
    public void Resolve_OfAnythingElse_IsRefusedWithWhatToWrite(string given) =>
        Should.Throw<StartupException>(() => Resolve(given)).Message.ShouldContain($"VendorRisk:ResidentsData には warn（理由を記録して続けられる）か refuse（受け付けない）を指定してください（今の値: {given}）。");

    private static ResidentsSettings Resolve(string? given) =>
        ResidentsSettings.Resolve(new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create(ResidentsSettings.Setting, given)]).Build());
}
