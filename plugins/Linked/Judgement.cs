using System.Collections.Immutable;
using VendorRisk.Contract;

namespace VendorRisk.Plugins;

/// <summary>Collects what a rule found, what it could judge and what it lacked; what was not judged never looks like "nothing found".</summary>
internal sealed class Judgement
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _lacking = [];
    private bool _judged;

    /// <summary>A part was judged, whatever came of it.</summary>
    public void Judged() => _judged = true;

    /// <summary>A part was judged and this was found.</summary>
    public void Found(Finding finding)
    {
        _judged = true;
        _findings.Add(finding);
    }

    /// <summary>A part could not be judged because the fact is missing at this path.</summary>
    public void Lacks(string path)
    {
        if (!_lacking.Contains(path))
        {
            _lacking.Add(path);
        }
    }

    /// <summary>The result; <paramref name="otherwise"/> is the reason when there was nothing to judge and nothing lacking.</summary>
    public RuleResult Result(string otherwise) => (_judged, _lacking.Count) switch
    {
        (false, 0) => new RuleResult.NotApplicable(otherwise),
        (false, _) => RuleResult.Missing([.. _lacking]),
        _ => new RuleResult.Evaluated { Findings = [.. _findings], Unjudged = [.. _lacking] },
    };

    /// <summary>
    /// Evidence of these facts in the order given. Facts that stand nowhere are left out; of those with the same words of the same line
    /// the first stays: a reader is shown each place once.
    /// </summary>
    public static ImmutableArray<Evidence> Evidence(params IEnumerable<IFact?> facts) =>
    [
        .. facts.OfType<IFact>()
            .Where(f => f.Path.Length > 0)
            .DistinctBy(f => f.Path)
            .DistinctBy(f => f.Source is { Line: not null } source ? $"{source.Line} {source.Quote}" : f.Path)
            .Select(Contract.Evidence.Of),
    ];
}
