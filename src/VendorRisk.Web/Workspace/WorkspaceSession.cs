using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Extensions.Localization;
using VendorRisk.Engagements;
using VendorRisk.Web.Risk;
using VendorRisk.Web.Upload;

namespace VendorRisk.Web.Workspace;

/// <summary>What is worked on, step by step: edits with undo and redo, the judgement that follows them, and what is left to do.</summary>
/// <param name="desk">Makes, keeps and judges previews.</param>
/// <param name="texts">What is said of the judgement.</param>
/// <param name="changed">Called after each change, so that the page shows it.</param>
/// <param name="failed">Called when a judgement that nobody waits for failed.</param>
internal sealed class WorkspaceSession(PaperDesk desk, IStringLocalizer<UploadTexts> texts, Func<Task> changed, Func<Exception, Task> failed) : IDisposable
{
    private static readonly TimeSpan JudgingPause = TimeSpan.FromMilliseconds(150);
    private readonly LatestRun judging = new();
    private ImmutableStack<FactsEdit> undone = [];

    public OpenPreview Open { get; private set; } = default!;

    public Progress Progress { get; private set; } = default!;

    public PaperPreview Preview => Open.Preview;

    /// <summary>How many corrections of the person's own wait to be saved.</summary>
    public int Own => Preview.Edits.Count(SignedEdits.IsOwn);

    public bool CanRedo => !undone.IsEmpty;

    /// <summary>Shows another paper, or the same one in another state.</summary>
    /// <returns>Whether it is another paper, with which the work begins anew.</returns>
    public bool Show(OpenPreview open)
    {
        bool anew = Open is null || Open.Preview.CommandId != open.Preview.CommandId;
        Progress = anew ? Progress.Of(open.Preview.Detail!) : Progress.After(open.Preview.Detail!);
        undone = anew ? [] : undone;
        Open = open;
        return anew;
    }

    /// <summary>Makes these edits instead of those that were made.</summary>
    public Task EditAsync(ImmutableArray<FactsEdit> edits)
    {
        undone = [];
        return ReviseAsync(edits);
    }

    public Task UndoAsync()
    {
        int at = Enumerable.Range(0, Preview.Edits.Length).LastOrDefault(place => SignedEdits.IsOwn(Preview.Edits[place]), -1);
        if (at < 0)
        {
            return Task.CompletedTask;
        }

        undone = undone.Push(Preview.Edits[at]);
        return ReviseAsync(Preview.Edits.RemoveAt(at));
    }

    public Task RedoAsync()
    {
        if (undone.IsEmpty)
        {
            return Task.CompletedTask;
        }

        undone = undone.Pop(out FactsEdit edit);
        return ReviseAsync(Preview.Edits.Add(edit));
    }

    /// <summary>Judges again after something was put on record.</summary>
    /// <param name="revision">The engagement's revision after it; null when the engagement was not changed.</param>
    public async Task RecordedAsync(long? revision)
    {
        if (revision is { } now)
        {
            await TakeAsync(Open.Revised(Preview with
            {
                Alike = [.. Preview.Alike.Select(stored => stored.Id == Preview.Target ? stored with { Revision = now } : stored)],
            }));
        }

        await JudgeAsync(await judging.BeginAsync());
    }

    /// <summary>Makes it a version of another engagement, or a new one.</summary>
    public async Task AimAsync(string target)
    {
        await judging.StopAsync();
        await BeginAsync(OpenPreview.Of(await desk.AimAsync(Preview, target, CancellationToken.None)));
    }

    /// <summary>Takes what was typed or chosen in the form for saving. It changes no facts, but for another's version that was taken over.</summary>
    public Task ChangeAsync(PaperPreview preview) => ReferenceEquals(preview.Facts, Preview.Facts)
        ? TakeAsync(Open.Revised(preview))
        : BeginAsync(OpenPreview.Of(preview) with { Status = texts["Conflict.Moved", preview.Carried.Edits.Length, preview.Carried.Lost.Length] });

    public void Dispose() => judging.Dispose();

    // Edits show at once; the judgement follows when the clerk pauses, so that ten quick corrections are judged once.
    private async Task ReviseAsync(ImmutableArray<FactsEdit> edits)
    {
        (PaperPreview revised, ImmutableArray<string> problems) = desk.Revise(Preview, edits);
        // On the page before it is kept: the next edit builds on this one.
        await TakeAsync(Open.Revised(revised, problems));
        await desk.KeepAsync(revised, CancellationToken.None);
        _ = JudgeAsync(await judging.BeginAsync());
    }

    private async Task JudgeAsync(CancellationToken cancellation)
    {
        try
        {
            await Task.Delay(JudgingPause, cancellation);
            await TakeAsync(Open with { Status = texts["Check.Judging"] });
            EngagementDetail detail = await desk.JudgeAgainAsync(Preview, cancellation);
            cancellation.ThrowIfCancellationRequested();
            Progress = Progress.After(detail);
            await TakeAsync(Open.Judged(detail, texts["Check.Judged", detail.Row.Grade ?? "—", detail.Row.Residual.ToString("0.#", CultureInfo.InvariantCulture)]));
        }
        catch (OperationCanceledException)
        {
            // A later edit is judged instead.
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Nobody awaits this task: the page's fault border must hear of it.
            await failed(fault);
        }
    }

    private Task BeginAsync(OpenPreview next)
    {
        Progress = Progress.After(next.Preview.Detail!);
        return TakeAsync(next);
    }

    private Task TakeAsync(OpenPreview next)
    {
        Open = next;
        return changed();
    }
}
