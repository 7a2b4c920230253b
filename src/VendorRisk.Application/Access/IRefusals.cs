namespace VendorRisk.Application.Access;

/// <summary>Keeps who was refused what.</summary>
internal interface IRefusals
{
    Task NoteAsync(Actor actor, Right right, string why, CancellationToken cancellation);
}
