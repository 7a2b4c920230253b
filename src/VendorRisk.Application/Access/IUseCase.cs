namespace VendorRisk.Application;

/// <summary>Something that an actor does. A class cannot implement it without naming the right it requires.</summary>
public interface IUseCase
{
    /// <summary>The right without which it is refused.</summary>
    static abstract Right Needs { get; }
}
