using VendorRisk.Scoring.Backtests;
using VendorRisk.Scoring.Policies;
using VendorRisk.Scoring.Pool;
using VendorRisk.Scoring.Pool.Grains;
using VendorRisk.Scoring.Tests.Policies;
using VendorRisk.Scoring.Tests.Storage;
using VendorRisk.Testing;

namespace VendorRisk.Scoring.Tests.Pool;

public class OpenOrdersTests
{
    [Fact]
    public async Task Order_IsRunByTheRulesItWasComparedWith_ThoughOthersComeIntoForceMeanwhile()
    {
        await using TemporaryStore store = await TemporaryStore.CreateAsync(TestServer.Sqlite);
        Assessor assessor = store.Get<Assessor>();
        RulesInForce before = assessor.Current;
        Policy next = PolicyReader.Read("2026-2.json", TestPolicy.Changed(p => p["version"] = "2026-2"));
        Kind changing = new((_, _) => assessor.Swap(current => current.With(next)), null);
        RulesInForce? given = null;
        Kind asked = new((_, inForce) => given = inForce, new Nothing());
        OpenOrders orders = new([changing, asked], assessor, TimeProvider.System);

        orders.Open(new TrialOrder(Guid.NewGuid(), before.Generation, "p", [])).ShouldBeTrue();

        assessor.Current.ShouldNotBeSameAs(before);
        given.ShouldBeSameAs(before);
    }

    private sealed class Kind(Action<SliceOrder, RulesInForce> opening, ISliceRun? run) : ISliceWork
    {
        public ISliceRun? Open(SliceOrder order, RulesInForce inForce)
        {
            opening(order, inForce);
            return run;
        }
    }

    private sealed class Nothing : ISliceRun
    {
        public Task<SlicePart> RunAsync(Slice slice, CancellationToken cancellation) => throw new NotSupportedException();
    }
}
