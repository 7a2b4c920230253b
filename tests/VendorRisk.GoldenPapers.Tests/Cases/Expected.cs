using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace VendorRisk.GoldenPapers.Tests.Cases;

/// <summary>What must come of a case; a name that is none of these fails the test instead of being passed over.</summary>
internal sealed record Expected
{
    private static readonly JsonSerializerOptions Spelling = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary>How many papers the file holds.</summary>
    public int Papers { get; init; } = 1;

    public string? Kind { get; init; }

    /// <summary>2 when the paper is refused.</summary>
    public int Exit { get; init; }

    /// <summary>Words of the refusal.</summary>
    public ImmutableArray<string> StderrHas { get; init; } = [];

    /// <summary>Written down as null where the kind gets no grade.</summary>
    public string? Grade { get; init; }

    /// <summary>Words that a medium of the first sheet must hold.</summary>
    public ImmutableArray<string> MediaHas { get; init; } = [];

    /// <summary>Side and control → answer.</summary>
    public ImmutableDictionary<string, string> Checklist { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Words of the first paper's title.</summary>
    public string? Title { get; init; }

    public int? People { get; init; }

    /// <summary>Name and tier of every vendor of the chain.</summary>
    public ImmutableArray<ImmutableArray<JsonElement>> Chain { get; init; }

    /// <summary>Vendors that the chain must have among others.</summary>
    public ImmutableArray<string> Vendors { get; init; } = [];

    /// <summary>Words that no vendor's name may hold.</summary>
    public ImmutableArray<string> VendorNot { get; init; } = [];

    /// <summary>The schemes of a vendor's certifications.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Certs { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Words that no condition of a tier may hold.</summary>
    public ImmutableDictionary<string, string> ConditionsNot { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<DateOnly?> Term { get; init; }

    /// <summary>The items of the first sheet of a tier.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Items { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    public bool? ByReference { get; init; }

    public ImmutableArray<string> CloudHas { get; init; } = [];

    /// <summary>Rules that must find something, and rules that must not.</summary>
    public ImmutableArray<string> Must { get; init; } = [];

    public ImmutableArray<string> MustNot { get; init; } = [];

    /// <summary>The case whose residual risk may be no higher than this one's.</summary>
    public string? ResidualAtLeastOf { get; init; }

    public static Expected Read(string path) => JsonSerializer.Deserialize<Expected>(File.ReadAllText(path), Spelling)!;
}
