using System.Collections.Immutable;

namespace VendorRisk.People;

/// <summary>Changes that take two people: proposed by one, waiting for another. It knows no right and carries nothing out; use cases do.</summary>
public interface IProposals
{
    /// <summary>Those that wait, oldest first.</summary>
    Task<ImmutableArray<Proposal>> ListOpenAsync(CancellationToken cancellation = default);

    /// <summary>One that waits; null when there is none of this id, or it has been answered.</summary>
    Task<Proposal?> FindOpenAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Puts a proposal before a second person. One that is sent again is there once.</summary>
    /// <returns>
    /// Null when this one waits now. Else the one that waits for the same subject already, or the one that has this id and other content or an answer.
    /// </returns>
    Task<Proposal?> ProposeAsync(Proposal proposal, CancellationToken cancellation = default);

    /// <summary>Takes one that waits to carry it out: nobody else refuses it or takes it back from then on.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="account">The account of who confirms.</param>
    /// <param name="who">Who confirms.</param>
    /// <param name="why">The reason.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>The proposal with who confirmed it, which is who did so first; null when it has been answered already.</returns>
    Task<Proposal?> ClaimAsync(Guid id, Guid? account, string who, string why, CancellationToken cancellation = default);

    /// <summary>Gives back one that was claimed and could not be carried out: it waits again.</summary>
    Task ReleaseAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Ends one that was claimed: it was carried out.</summary>
    /// <returns>False when it has been answered already.</returns>
    Task<bool> ConfirmAsync(Guid id, CancellationToken cancellation = default);

    /// <summary>Ends one that waits: it was refused, or taken back.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="account">The account of who answered.</param>
    /// <param name="who">Who answered.</param>
    /// <param name="why">The reason.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <returns>False when it has been answered already, or is being carried out.</returns>
    Task<bool> RefuseAsync(Guid id, Guid? account, string who, string why, CancellationToken cancellation = default);
}
