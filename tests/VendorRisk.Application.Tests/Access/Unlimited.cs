using VendorRisk.Application.Access;

namespace VendorRisk.Application.Tests.Access;

/// <summary>Access as an operator at the console has it; nothing is ever refused.</summary>
internal sealed class Unlimited : IRefusals
{
    public static AccessControl Access { get; } = new(null!, new Unlimited());

    public Task NoteAsync(Actor actor, Right right, string why, CancellationToken cancellation) => throw new InvalidOperationException($"{actor.Name} was refused: {why}");
}
