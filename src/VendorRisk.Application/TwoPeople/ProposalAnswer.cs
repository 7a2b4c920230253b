namespace VendorRisk.Application;

/// <summary>What a second person says to a proposal.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Confirm">Whether it is carried out; else it is refused, or taken back by who proposed it.</param>
/// <param name="Why">The reason.</param>
public sealed record ProposalAnswer(Guid Proposal, bool Confirm, string Why);
