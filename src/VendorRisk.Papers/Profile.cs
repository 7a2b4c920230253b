using System.Collections.Immutable;
using VendorRisk.Papers.Profiles;

namespace VendorRisk.Papers;

/// <summary>One office's own words: what it is called, what its papers and councils are called, its labels, its checklist. Data, never code.</summary>
public sealed record Profile
{
    /// <summary>The profile that is used unless a setting names another.</summary>
    public const string DefaultId = "shinjuku";

    private readonly Lazy<OwnWords> _own;

    /// <summary>A profile without anything of its own.</summary>
    public Profile() => _own = new(() => new OwnWords(this));

    /// <summary>A copy that works out its own words anew.</summary>
    private Profile(Profile other)
    {
        (Id, Name, Office, OfficeEnglish, People, PeopleEnglish) = (other.Id, other.Name, other.Office, other.OfficeEnglish, other.People, other.PeopleEnglish);
        (ReviewBody, ConsultationBody, Forms, Departments) = (other.ReviewBody, other.ConsultationBody, other.Forms, other.Departments);
        MeetingKinds = other.MeetingKinds;
        (Clauses, Labels, Answers, Checklist) = (other.Clauses, other.Labels, other.Answers, other.Checklist);
        _own = new(() => new OwnWords(this));
    }

    /// <summary>The shipped profile of <see cref="DefaultId"/>.</summary>
    public static Profile Default => ShippedProfiles.Default;

    /// <summary>The name of its folder.</summary>
    public string Id { get; init; } = "";

    /// <summary>The office's name.</summary>
    public string Name { get; init; } = "";

    /// <summary>What messages call the office: 区, 市, 町, 村, 県.</summary>
    public string Office { get; init; } = "区";

    /// <summary>The same in English: ward, city, town, village, prefecture.</summary>
    public string OfficeEnglish { get; init; } = "ward";

    /// <summary>What its people are called: 区民, 市民 ….</summary>
    public string People { get; init; } = "区民";

    /// <summary>The same in English.</summary>
    public string PeopleEnglish { get; init; } = "the ward's residents";

    /// <summary>The body that agenda papers go to, with what they are called.</summary>
    public string ReviewBody { get; init; } = "";

    /// <summary>The body that is consulted by ordinance, with what those papers are called.</summary>
    public string ConsultationBody { get; init; } = "";

    /// <summary>Titles of its forms, by the kind of paper (<c>agenda</c>, <c>specification</c>).</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Forms { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The kinds of its meetings that decide on outsourcing.</summary>
    public ImmutableArray<string> MeetingKinds { get; init; } = ["付議", "諮問", "報告"];

    /// <summary>Its departments.</summary>
    public ImmutableArray<string> Departments { get; init; } = [];

    /// <summary>The editions of its special clauses.</summary>
    public ImmutableArray<ProfileClauses> Clauses { get; init; } = [];

    /// <summary>Labels of its forms, by what they mean.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Labels { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Words that its checklists are answered with, by what they mean (<c>yes</c>, <c>no</c>, <c>undone</c>, <c>partial</c>).</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Answers { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>The rows of its checklist in printed order; empty where it has none.</summary>
    public ImmutableArray<ProfileRow> Checklist { get; init; } = [];

    /// <summary>The words as reading compares them.</summary>
    internal OwnWords Own => _own.Value;
}
