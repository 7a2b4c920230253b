namespace VendorRisk.Web.Upload;

/// <summary>
/// Previews that nobody saved yet, so that a reload or a lost connection loses no correction. In memory alone and bounded: the oldest goes first, and a
/// restart of the server clears it.
/// </summary>
internal sealed class DraftShelf
{
    private const int MostDrafts = 40;
    private const long MostBytes = 200L * 1024 * 1024;

    private readonly Lock gate = new();
    private readonly LinkedList<PaperPreview> drafts = [];

    public void Put(PaperPreview preview)
    {
        lock (gate)
        {
            Take(preview.CommandId);
            drafts.AddFirst(preview);
            while (drafts.Count > MostDrafts || (drafts.Count > 1 && drafts.Sum(draft => (long)draft.Content.Length) > MostBytes))
            {
                drafts.RemoveLast();
            }
        }
    }

    public PaperPreview? Find(Guid commandId)
    {
        lock (gate)
        {
            return drafts.FirstOrDefault(draft => draft.CommandId == commandId);
        }
    }

    public void Remove(Guid commandId)
    {
        lock (gate)
        {
            Take(commandId);
        }
    }

    private void Take(Guid commandId)
    {
        if (drafts.FirstOrDefault(draft => draft.CommandId == commandId) is { } there)
        {
            drafts.Remove(there);
        }
    }
}
