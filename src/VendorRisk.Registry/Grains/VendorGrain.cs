using VendorRisk.Registry.Engine;
using VendorRisk.Registry.Storage;

namespace VendorRisk.Registry.Grains;

/// <summary>
/// Puts the commands of one vendor in order and remembers how it stands: its names, certifications, cloud hosting, inspections and incidents. What is remembered
/// is for reading alone; the writer relies on the store, so that a second activation, which a broken network may leave behind, does no harm.
/// </summary>
internal sealed class VendorGrain(VendorWriter writer, IVendorStore store) : Grain, IVendorGrain
{
    private Vendor? _vendor;
    private bool _known;

    public async Task<VendorChangeResult> ExecuteAsync(VendorCommand command)
    {
        // Forgotten first: a write that fails half-way leaves it to the store to say what became of it.
        _known = false;
        (VendorChangeResult result, Vendor? after) = await writer.ExecuteAsync(command, CancellationToken.None);
        if (after is not null)
        {
            (_vendor, _known) = (after, true);
        }

        return result;
    }

    public Task<bool> RemoveSampleAsync(ChangeOrigin origin)
    {
        _known = false;
        return writer.RemoveSampleAsync(Id, origin, CancellationToken.None);
    }

    public async Task<Vendor?> FindAsync()
    {
        if (!_known)
        {
            (_vendor, _known) = (await store.FindAsync(Id, CancellationToken.None), true);
        }

        return _vendor;
    }

    private VendorId Id => new(this.GetPrimaryKey());
}
