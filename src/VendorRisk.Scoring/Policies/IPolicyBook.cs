using System.Collections.Immutable;

namespace VendorRisk.Scoring.Policies;

/// <summary>The versions of the policy: drafts, which one is in force, and how it came to be. Safe to call from many callers at once.</summary>
public interface IPolicyBook
{
    /// <summary>Brings the store's tables up to date and puts the stored choice in force; called once at start, harmless when called again.</summary>
    /// <exception cref="PolicyException">The policy in force cannot be read by this version of the product.</exception>
    Task InitialiseAsync(CancellationToken cancellation = default);

    /// <summary>
    /// Takes over what another process put in force since. Changes nothing in the store, also not its tables: where they are not there yet, the
    /// product's own policy stays in force.
    /// </summary>
    /// <returns>Whether another policy judges now than before.</returns>
    Task<bool> FollowAsync(CancellationToken cancellation = default);

    /// <summary>All versions and which is in force.</summary>
    Task<PolicyBookView> ViewAsync(CancellationToken cancellation = default);

    /// <summary>Every change, oldest first.</summary>
    Task<ImmutableArray<PolicyHistoryEntry>> HistoryAsync(CancellationToken cancellation = default);

    /// <summary>Everything that is wrong with a file: its form, its numbers, rules and parameters that are not there, a name already used.</summary>
    Task<PolicyCheck> CheckAsync(string fileName, ReadOnlyMemory<byte> json, CancellationToken cancellation = default);

    /// <summary>A version's file, byte for byte; null when there is none of this number.</summary>
    Task<ReadOnlyMemory<byte>?> FindAsync(int number, CancellationToken cancellation = default);

    /// <summary>What takes two people by a version; by the one in force when no number is given. Empty when there is none of this number, or it no longer fits this product.</summary>
    Task<ImmutableSortedSet<TwoPeopleFor>> FindTwoPeopleAsync(int? number = null, CancellationToken cancellation = default);

    /// <summary>What differs between two versions, in words; null when one of them does not exist.</summary>
    Task<ImmutableArray<PolicyChange>?> CompareAsync(int earlier, int later, CancellationToken cancellation = default);

    /// <summary>Adds a draft.</summary>
    Task<PolicyChangeResult> AddAsync(AddPolicy command, CancellationToken cancellation = default);

    /// <summary>Puts a version in force.</summary>
    Task<PolicyChangeResult> ActivateAsync(ActivatePolicy command, CancellationToken cancellation = default);
}
