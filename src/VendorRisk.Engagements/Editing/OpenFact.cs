using System.Reflection;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>A fact with its value and confidence, whatever the value's type.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="ValueType">The type of its value.</param>
/// <param name="Value">The value when it is known; else null.</param>
/// <param name="Confidence">How sure the reading is, per mille.</param>
/// <param name="Reason">Why it is unknown or not applicable, in Japanese.</param>
public sealed record OpenFact(IFact Fact, Type ValueType, object? Value, int Confidence, string? Reason)
{
    /// <summary>Whether it is a guess that no person has confirmed.</summary>
    public bool IsGuess => Fact.State == FactState.Known && Confidence < 1000 && Fact.Source?.Person is null;

    /// <summary>Opens a fact.</summary>
    public static OpenFact Of(IFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return (OpenFact)Opener.MakeGenericMethod(fact.GetType().GetGenericArguments()[0]).Invoke(null, [fact])!;
    }

    private static MethodInfo Opener { get; } = typeof(OpenFact).GetMethod(nameof(Open), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static OpenFact Open<T>(Fact<T> fact)
        where T : notnull =>
        new(fact, typeof(T), fact.IsKnown ? fact.Value : null, fact.Confidence, fact.Reason);
}
