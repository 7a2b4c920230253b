using NSubstitute;
using VendorRisk.Application.Tests.Access;
using VendorRisk.Monitoring;

namespace VendorRisk.Application.Tests.Alerts;

public class AcknowledgeAlertTests
{
    [Fact]
    public async Task Alert_ThatIsNotThere_IsRefusedWithEveryProblem()
    {
        await using TemporaryOffice office = await TemporaryOffice.OpenAsync();

        (await office.Get<AcknowledgeAlert>().RunAsync(TemporaryOffice.Actor, new AlertAcknowledgement(Guid.NewGuid(), "更新を確かめた", new AlertId(7)))).ShouldBeRejected().Length.ShouldBe(1);
        (await office.Get<AcknowledgeAlert>().RunAsync(TemporaryOffice.Actor, new AlertAcknowledgement(Guid.Empty, " ", new AlertId(7)))).ShouldBeRejected()
            .ShouldBe(["why.empty", "commandId.empty"], ignoreOrder: true);
    }

    [Fact]
    public async Task Acknowledgement_IsTheActors_OrTellsWhoWasFirst()
    {
        IAlertBoard board = Substitute.For<IAlertBoard>();
        AlertAcknowledgement request = new(Guid.NewGuid(), " 更新を確かめた ", new AlertId(7));
        Monitoring.AcknowledgeAlert expected = new(request.Alert, new ChangeOrigin(request.CommandId, TemporaryOffice.Actor.Name, "更新を確かめた"));
        board.AcknowledgeAsync(expected, Arg.Any<CancellationToken>()).Returns(
            new AcknowledgeResult.Saved(request.Alert, DateTimeOffset.UnixEpoch), new AcknowledgeResult.Conflict(TemporaryOffice.Other.Name, DateTimeOffset.UnixEpoch, "済"));
        Application.AcknowledgeAlert acknowledge = new(board, Unlimited.Access);

        (await acknowledge.RunAsync(TemporaryOffice.Actor, request)).ShouldBeSaved().ShouldBe(request.Alert);
        (await acknowledge.RunAsync(TemporaryOffice.Actor, request)).ShouldConflict().ShouldBe(TemporaryOffice.Other.Name);
    }
}
