namespace VendorRisk.Application;

/// <summary>What an actor does. It does not compile without saying what the actor must be granted.</summary>
public interface IUseCase
{
    /// <summary>The right without which it is refused.</summary>
    static abstract Right Needs { get; }
}
