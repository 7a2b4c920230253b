using System.Collections.Immutable;

namespace VendorRisk.Kernel;

/// <summary>Who acts. Every use case is given one; it never comes out of a text box. An actor may do nothing but what it is granted.</summary>
public sealed record Actor
{
    private readonly bool everything;

    private Actor(string name, bool everything) => (Name, this.everything) = (name, everything);

    /// <summary>The product itself: samples, jobs, what follows from a change by itself.</summary>
    public static Actor Product { get; } = new("VendorRisk", everything: true);

    /// <summary>The name under which changes are recorded; not empty.</summary>
    public string Name { get; }

    /// <summary>The account that signed in; null for the product and for an operator at the console.</summary>
    public Guid? Account { get; private init; }

    /// <summary>The names of what a person who signed in may do, each with the departments that it is limited to; none means all departments.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Grants { get; private init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>An operator at the machine's console, who reaches the store with or without the product: may do everything.</summary>
    /// <param name="name">The name under which changes are recorded.</param>
    public static Actor Operator(string name) => new(name, everything: true);

    /// <summary>A person who signed in.</summary>
    /// <param name="account">The account.</param>
    /// <param name="name">The name under which changes are recorded.</param>
    /// <param name="grants">See <see cref="Grants"/>.</param>
    public static Actor Person(Guid account, string name, ImmutableDictionary<string, ImmutableArray<string>> grants) =>
        new(name, everything: false) { Account = account, Grants = grants };

    /// <summary>Whether something is granted, if only for some departments.</summary>
    public bool May(string right) => everything || Grants.ContainsKey(right);

    /// <summary>The departments that a grant is limited to; empty when it holds for all, or is not given at all.</summary>
    public ImmutableArray<string> LimitsOf(string right) => everything ? [] : Grants.GetValueOrDefault(right, []);

    /// <summary>A change by this actor.</summary>
    /// <param name="commandId">Made once per intention (a form, a click).</param>
    /// <param name="why">The reason; not empty.</param>
    public ChangeOrigin Does(Guid commandId, string why) => new(commandId, Name, why);
}
