using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;

namespace VendorRisk.PluginKit;

public sealed partial class EngagementBuilder
{
    /// <summary>A contractor (乙, tier 1); ids are 1, 2 … in order. <paramref name="name"/> null leaves the name unknown.</summary>
    public EngagementBuilder WithVendor(string? name, Action<VendorBuilder>? vendor = null, int? line = null) => AddLink(name, null, vendor, line);

    /// <summary>A subcontractor of <paramref name="of"/>; ids are 1.1, 1.2 …, below those 1.1.1 and so on.</summary>
    public EngagementBuilder WithSubcontractor(string? name, Action<VendorBuilder>? vendor = null, string of = "1", int? line = null) =>
        AddLink(name, of, vendor, line);

    /// <summary>What the paper says of re-entrusting.</summary>
    public EngagementBuilder Reentrustment(ReentrustmentStance stance, string quote = "再委託", int? line = null) =>
        With(f => f with { Reentrustment = _lines.Known(stance, quote, line) });

    /// <summary>One place that says which work is re-entrusted.</summary>
    public EngagementBuilder WithReentrustedWork(
        ReentrustmentPlace place, string statement, ImmutableArray<Activity> activities, string? linkId = null, bool partial = false, int? line = null) =>
        With(f => f with
        {
            ReentrustedWork = f.ReentrustedWork.Add(new ReentrustedWork
            {
                Place = place,
                Statement = _lines.Text(statement, line),
                Work = [new WorkItem { Text = _lines.Text(statement, line), Activities = [.. activities.Distinct().Order()] }],
                Partial = partial,
                LinkId = linkId,
            }),
        });

    /// <summary>One place that says which work is re-entrusted, task by task.</summary>
    public EngagementBuilder WithReentrustedWork(ReentrustmentPlace place, Action<WorkBuilder> work, string? linkId = null, bool partial = false)
    {
        WorkBuilder builder = new(_lines);
        work(builder);
        return With(f => f with
        {
            ReentrustedWork = f.ReentrustedWork.Add(new ReentrustedWork
            {
                Place = place,
                Statement = builder.Build() is [var first, ..] ? first.Text : new Fact<string>(),
                Work = builder.Build(),
                Partial = partial,
                LinkId = linkId,
            }),
        });
    }

    /// <summary>The register was asked; what it does not know is then known to be missing.</summary>
    public EngagementBuilder RegisterConsulted() => With(f => f with { RegisterConsulted = Fact.Known(true, Source.Register("vendors", "事業者の登録")) });

    /// <summary>A vendor of the register that could be chosen while the vendor is undecided.</summary>
    public EngagementBuilder WithCandidate(string name, Action<RegisteredVendorBuilder>? vendor = null)
    {
        RegisteredVendorBuilder builder = new(name);
        vendor?.Invoke(builder);
        return RegisterConsulted().With(f => f with { Candidates = f.Candidates.Add(builder.Build()) });
    }

    private EngagementBuilder AddLink(string? name, string? parentId, Action<VendorBuilder>? vendor, int? line)
    {
        int siblings = _facts.Chain.Count(l => l.ParentId == parentId);
        int tier = 1;
        if (parentId is not null)
        {
            ChainLink parent = _facts.Chain.FirstOrDefault(l => l.Id == parentId)
                ?? throw new ArgumentException($"No link '{parentId}' yet: add the entrusting vendor first.", nameof(parentId));
            tier = parent.Tier + 1;
        }

        string number = (siblings + 1).ToString(CultureInfo.InvariantCulture);
        VendorBuilder builder = new(_lines, new ChainLink
        {
            Id = parentId is null ? number : $"{parentId}.{number}",
            Tier = tier,
            ParentId = parentId,
            Name = _lines.TextOrNot(name, line),
            Undecided = _lines.Known(false, name ?? "", line),
            ParentNamed = parentId is null ? Fact.NotApplicable<bool>("委託先です") : new Fact<bool>(),
            Consent = parentId is null ? Fact.NotApplicable<Consent>("委託先です") : new Fact<Consent>(),
        });
        vendor?.Invoke(builder);
        return With(f => f with { Chain = f.Chain.Add(builder.Build()) });
    }
}
