using Microsoft.JSInterop;
using VendorRisk.Web.Shell;

namespace VendorRisk.Web.Tests.Shell;

public class ScriptModulesTests
{
    public static TheoryData<Exception> Gone =>
        [new JSDisconnectedException("gone"), new TaskCanceledException(), new OperationCanceledException(), new ObjectDisposedException("circuit")];

    [Theory]
    [MemberData(nameof(Gone))]
    public async Task LetGo_BrowserGone_IsNoFault(Exception gone) => await new Module(gone).LetGoAsync();

    [Fact]
    public async Task LetGo_ModuleThere_LetsItGo()
    {
        Module module = new(null);

        await module.LetGoAsync();

        module.LetGo.ShouldBeTrue();
    }

    [Fact]
    public async Task LetGo_RealFault_IsNotHidden() =>
        await Should.ThrowAsync<InvalidOperationException>(async () => await new Module(new InvalidOperationException("fault")).LetGoAsync());

    [Fact]
    public async Task LetGo_NeverLoaded_DoesNothing() => await ((IJSObjectReference?)null).LetGoAsync();

    private sealed class Module(Exception? fault) : IJSObjectReference
    {
        public bool LetGo { get; private set; }

        public ValueTask DisposeAsync()
        {
            LetGo = true;
            return fault is null ? ValueTask.CompletedTask : ValueTask.FromException(fault);
        }

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => throw new NotSupportedException();

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => throw new NotSupportedException();
    }
}
