using System.Collections.Immutable;

namespace VendorRisk.Contract;

/// <summary>The parameters of one rule by name.</summary>
public sealed class RuleParameters
{
    private readonly ImmutableDictionary<string, int> _values;

    /// <summary>The descriptor's defaults, overridden by <paramref name="overrides"/>.</summary>
    /// <exception cref="ArgumentException">An override is unknown to the descriptor or out of its range.</exception>
    public RuleParameters(RuleDescriptor descriptor, IReadOnlyDictionary<string, int>? overrides = null)
    {
        ImmutableDictionary<string, int>.Builder values = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        foreach (RuleParameter parameter in descriptor.Parameters)
        {
            values[parameter.Name] = parameter.Default;
        }

        foreach ((string name, int value) in overrides ?? ImmutableDictionary<string, int>.Empty)
        {
            RuleParameter parameter = descriptor.Parameters.FirstOrDefault(p => p.Name == name)
                ?? throw new ArgumentException($"Rule {descriptor.Id} has no parameter '{name}'.", nameof(overrides));
            if (value < parameter.Minimum || value > parameter.Maximum)
            {
                throw new ArgumentException(
                    $"Parameter '{name}' of rule {descriptor.Id} is {value}; it must lie in {parameter.Minimum}..{parameter.Maximum}.", nameof(overrides));
            }

            values[name] = value;
        }

        _values = values.ToImmutable();
    }

    /// <summary>The value of a parameter.</summary>
    /// <exception cref="KeyNotFoundException">The descriptor does not declare it.</exception>
    public int this[string name] => _values[name];
}
