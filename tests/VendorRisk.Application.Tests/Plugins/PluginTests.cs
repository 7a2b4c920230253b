using NSubstitute;
using VendorRisk.Application.Tests.Access;
using VendorRisk.Scoring;
using VendorRisk.Scoring.Packs;

namespace VendorRisk.Application.Tests.Plugins;

public class PluginTests
{
    private static readonly PluginChange Change = new(Guid.NewGuid(), " 試用 ", "Guest", 3, "1.1.0");

    [Fact]
    public async Task File_ThatIsNoPlugin_IsRefusedWithEveryProblem_AndNothingIsLeftBehind()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        string[] before = Left();
        using MemoryStream content = new([1, 2, 3]);

        Outcome<SavedPlugin> outcome = await office.Get<InstallPlugin>().RunAsync(TemporaryOffice.Actor, new PluginToInstall(Guid.NewGuid(), " ", content));

        outcome.ShouldBeOfType<Outcome<SavedPlugin>.Rejected>().Problems.ShouldContain(problem => problem.Message.Contains("理由", StringComparison.Ordinal));
        (await office.Get<IPackLibrary>().ListAsync()).ShouldAllBe(plugin => plugin.Shipped);
        Left().Except(before).ShouldBeEmpty();
    }

    [Fact]
    public async Task Content_IsHandedToTheLibraryByteForByteInTheActorsName()
    {
        IPackLibrary library = Substitute.For<IPackLibrary>();
        byte[] handed = [];
        ChangeOrigin? origin = null;
        library.InstallAsync(Arg.Do<InstallPack>(pack => (handed, origin) = (File.ReadAllBytes(pack.Path), pack.Context)), Arg.Any<CancellationToken>())
            .Returns(new PackChange.Saved("Guest", 1, "1.0.0"));
        PluginToInstall request = new(Guid.NewGuid(), " 試用 ", new MemoryStream([7, 8, 9]));

        (await new InstallPlugin(library, Unlimited.Access).RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved().ShouldBe(new SavedPlugin("Guest", 1, "1.0.0"));

        handed.ShouldBe([7, 8, 9]);
        origin.ShouldBe(new ChangeOrigin(request.CommandId, TemporaryOffice.Actor.Name, "試用"));
    }

    [Fact]
    public async Task Changes_ReachTheLibraryInTheActorsName()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();
        ChangePack expected = new(Change.Plugin, Change.ExpectedRevision, new ChangeOrigin(Change.CommandId, TemporaryOffice.Actor.Name, "試用"), Change.Version);
        IPackLibrary library = Substitute.For<IPackLibrary>();
        library.ActivateAsync(expected, Arg.Any<CancellationToken>()).Returns(new PackChange.Saved("Guest", 4, "1.1.0"));
        library.DisableAsync(expected, Arg.Any<CancellationToken>()).Returns(new PackChange.Rejected(["使われていません。"]));
        library.RemoveAsync(expected, Arg.Any<CancellationToken>()).Returns(new PackChange.Conflict(5, TemporaryOffice.Other.Name, DateTimeOffset.UnixEpoch));

        (await new DisablePlugin(library, Unlimited.Access).RunAsync(TemporaryOffice.Actor, Change)).ShouldBeRejected().ShouldBe(["plugin.refused"]);
        (await new RemovePlugin(library, Unlimited.Access).RunAsync(TemporaryOffice.Actor, Change)).ShouldConflict().ShouldBe(TemporaryOffice.Other.Name);
        (await new ActivatePlugin(library, office.Get<SecondPerson>(), Unlimited.Access).RunAsync(TemporaryOffice.Actor, Change)).ShouldBeSaved().ShouldBe(new SavedPlugin("Guest", 4, "1.1.0"));
    }

    private static string[] Left() => Directory.GetFiles(Path.GetTempPath(), "vendorrisk-plugin-*.zip");
}
