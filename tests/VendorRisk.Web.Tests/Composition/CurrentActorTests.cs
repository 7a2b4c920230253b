using Microsoft.Extensions.Configuration;
using VendorRisk.Web.Composition;

namespace VendorRisk.Web.Tests.Composition;

public class CurrentActorTests
{
    [Theory]
    [InlineData(null, CurrentActor.DefaultName)]
    [InlineData("  ", CurrentActor.DefaultName)]
    [InlineData(" 情報政策課　鈴木 ", "情報政策課　鈴木")]
    public void Name_IsTheOperatorsOrTheDefault(string? setting, string name) => CurrentActor.Resolve(Settings(setting)).Actor.Name.ShouldBe(name);

    [Theory]
    [InlineData(101, "")]
    [InlineData(1, "\n課")]
    public void Name_ThatNoLogTakes_StopsTheStartWithTheReason(int length, string more) =>
        Should.Throw<StartupException>(() => CurrentActor.Resolve(Settings(new string('あ', length) + more))).Message.ShouldContain(CurrentActor.Setting);

    private static IConfiguration Settings(string? name) =>
        new ConfigurationBuilder().AddInMemoryCollection([new KeyValuePair<string, string?>(CurrentActor.Setting, name)]).Build();
}
