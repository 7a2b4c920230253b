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

    /// <summary>The vendor of this 法人番号; one that was merged only when no other has it.</summary>
    Task<Vendor?> FindByNumberAsync(string corporateNumber);

    Task<ImmutableArray<VendorSummary>> FindByLegalNameAsync(VendorNameForm name);

    /// <summary>Writes the vendor, the command's audit entry and the news of it.</summary>
    /// <exception cref="DuplicateVendorException">Another vendor has taken the number or the name meanwhile.</exception>
    Task SaveAsync(Vendor? before, Vendor vendor, VendorCommand command);

    /// <summary>Removes the vendor and writes an audit entry and the news of it.</summary>
    Task RemoveAsync(Vendor vendor, ChangeOrigin origin, DateTimeOffset at);

    /// <summary>Whether a file of this hash is kept.</summary>
    Task<bool> HasEvidenceAsync(string hash);

    Task CommitAsync();
}
