using Microsoft.Extensions.DependencyInjection;

namespace VendorRisk.Engagements.Tests;

public class ObserverTests
{
    [Fact]
    public async Task Observer_ThatThrows_DoesNotUndoTheChange()
    {
        Recording heard = new();
        await using TemporaryBook store = await TemporaryBook.CreateAsync(more: s => s.AddSingleton<IEngagementObserver, Failing>().AddSingleton<IEngagementObserver>(heard));
        ChangeResult result = await store.Book.CreateAsync(new(TemporaryBook.Facts("通知"), null, TemporaryBook.By("山田")));
        ChangeResult.Saved saved = Assert.IsType<ChangeResult.Saved>(result);
        heard.Heard.ShouldBe([new EngagementVersionSaved(saved.Id, 1)]);
    }

    private sealed class Failing : IEngagementObserver
    {
        public Task VersionSavedAsync(EngagementVersionSaved saved, CancellationToken cancellation) => throw new InvalidOperationException("broken");
    }

    private sealed class Recording : IEngagementObserver
    {
        public List<EngagementVersionSaved> Heard { get; } = [];

        public Task VersionSavedAsync(EngagementVersionSaved saved, CancellationToken cancellation)
        {
            Heard.Add(saved);
            return Task.CompletedTask;
        }
    }
}
