using System.Collections.Immutable;
using VendorRisk.Registry.Names;

namespace VendorRisk.Registry.Storage;

/// <summary>One write on the store; what is not committed never happened.</summary>
internal interface IVendorWrite : IAsyncDisposable
{
    /// <summary>What the command answered when it came before; a rejection when its id was used for something else; null when it is new.</summary>
    Task<VendorChangeResult?> FindAnswerAsync(VendorCommand command);

    Task<Vendor?> FindAsync(VendorId id);

    /// <summary>The last version ever given under this key, also before a removal; 0 when there was none.</summary>
    Task<long> LastVersionAsync(VendorId id);

    Task<VendorSummary?> FindByNumberAsync(string corporateNumber);

    Task<ImmutableArray<VendorSummary>> FindByLegalNameAsync(VendorNameForm name);

    /// <summary>Writes the vendor and the command's audit entry.</summary>
    Task SaveAsync(Vendor vendor, VendorCommand command);

    /// <summary>Removes the vendor and writes an audit entry.</summary>
    Task RemoveAsync(Vendor vendor, ChangeOrigin origin, DateTimeOffset at);

    Task CommitAsync();
}
