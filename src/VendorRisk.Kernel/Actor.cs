namespace VendorRisk.Kernel;

/// <summary>Who acts. Every use case is given one; it never comes out of a text box.</summary>
/// <param name="Name">The name under which changes are recorded; not empty.</param>
public sealed record Actor(string Name)
{
    /// <summary>The product itself: samples, jobs, what follows from a change by itself.</summary>
    public static Actor Product { get; } = new("VendorRisk");

    /// <summary>A change by this actor.</summary>
    /// <param name="commandId">Made once per intention (a form, a click).</param>
    /// <param name="why">The reason; not empty.</param>
    public ChangeOrigin Does(Guid commandId, string why) => new(commandId, Name, why);
}
