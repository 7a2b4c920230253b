using System.Globalization;
using System.Reflection;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Engagements;

/// <summary>A fact with its value and confidence, whatever the value's type.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Shape">What kind of value it holds.</param>
/// <param name="Text">The value in no language: an ISO date, digits, <c>true</c>, a member's name, contract JSON for a record; null when it is not known.</param>
/// <param name="Confidence">How sure the reading is, per mille.</param>
/// <param name="Reason">Why it is unknown or not applicable, in Japanese.</param>
public sealed record OpenFact(IFact Fact, ValueShape Shape, string? Text, int Confidence, string? Reason)
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
        new(fact, ValueShape.Of<T>(), fact.IsKnown ? Neutral(fact.Value) : null, fact.Confidence, fact.Reason);

    private static string Neutral<T>(T value) => value switch
    {
        string words => words,
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        Enum choice => choice.ToString(),
        _ => JsonSerializer.Serialize(value, ContractJson.Options),
    };
}
