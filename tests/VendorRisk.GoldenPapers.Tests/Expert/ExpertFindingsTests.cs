using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Tests;

namespace VendorRisk.GoldenPapers.Tests.Expert;

/// <summary>
/// The expert's numbered findings on the three real papers against what the rules find: number, severity, rule, and where it helps the link
/// and the line. The expert's low findings are listed as far as a rule speaks of them.
/// </summary>
public class ExpertFindingsTests
{
    private static readonly ImmutableArray<string> Table =
    [
        "S0-1 H subcontracting.scope-mismatch - 22", "S0-2 H subcontracting.scope-mismatch - 67", "S0-3 H data.subjects-mismatch 1.1 64", "S0-4 H handling.paper-not-in-media 1.1 65",
        "S0-5 H certification.superseded-edition 1 44", "S0-6 H certification.missing 1 30", "S0-6 H certification.missing 1.1 63", "S0-7 H data.wide-source-undeclared - 22",
        "S0-8 H cloud.service-unnamed - 22", "S0-9 M cloud.public-intake-vs-closed-network - 49", "S0-10 H subcontracting.duties-not-flowed-down - 48",
        "S0-11 M contract.reference-broken 1.1 71", "S0-12 M subcontracting.depth-open - 118", "S0-13 M handling.hop-untraced - 36", "S0-14 M handling.route-conflict - 38",
        "S0-15 M data.items-missing-for-task 1 34", "S0-16 M data.excessive-for-task 1.1 64", "S0-16 M data.free-text 1 31", "S0-16 M data.nationality-hint 1.1 64",
        "S0-17 M contract.open-rollover - 35", "S0-18 L data.volume-missing - 22", "S0-19 M subcontracting.tier-unlabelled 1.1 63", "S0-20 L oversight.erasure-date-unset 1 39",
        "S0-21 L cloud.guideline-misapplied 1 43", "S0-22 L paper.attachment-missing - 22", "S0-23 L paper.wording-defect - 34",

        "S2-1 H certification.missing 1.1 142", "S2-2 H data.protected-persons 1.1 143", "S2-3 H data.group-without-sheet - 32", "S2-4 H data.items-by-reference - 128",
        "S2-5 H data.sensitive-class 1 131", "S2-6 H handling.link-window-mismatch - 355", "S2-7 H handling.link-window-mismatch - 118", "S2-8 H data.care-information-unassigned 1.1 94",
        "S2-9 H oversight.inspection-frequency 1 230", "S2-9 H oversight.inspection-frequency 1.1 333", "S2-10 M handling.device-not-in-media 1 117", "S2-11 M handling.route-undefined - 142",
        "S2-12 M subcontracting.scope-mismatch - 146", "S2-13 M subcontracting.likely-third-party 1 131", "S2-14 M subcontracting.banned-but-needed 1.1 301",
        "S2-15 M certification.service-not-company 1 127", "S2-16 M data.exchange-mismatch - 53", "S2-17 M data.group-without-sheet - 81", "S2-18 M data.people-outside-register - 38",
        "S2-19 M data.special-identifier - 104", "S2-20 M oversight.schedule-compressed - 108", "S2-21 M contract.report-to-vendor-only 1.1 315", "S2-22 M contract.topic-missing 1.1 -",
        "S2-23 M oversight.erasure-date-unset 1 135", "S2-27 L data.volume-missing - 32",

        "S3-1 H handling.paper-not-in-media 1 39", "S3-2 H safeguards.not-applicable-contradicted - 62", "S3-3 H safeguards.not-applicable-contradicted - 64", "S3-4 H cloud.foreign-operator 1 37",
        "S3-5 H handling.route-undefined - 36", "S3-6 H data.items-missing-for-task 1 39", "S3-7 H subcontracting.undeclared 1 35", "S3-8 M safeguards.internal-contradiction - 65",
        "S3-9 M cloud.public-intake-vs-closed-network - 100", "S3-10 M oversight.no-time-to-erase 1 40", "S3-11 M certification.unverifiable 1 35", "S3-12 M data.volume-missing - 27",
        "S3-13 M oversight.inspection-frequency 1 57", "S3-14 M contract.clauses-not-attached - 56", "S3-15 M data.purpose-not-notified 1 39", "S3-16 M paper.wording-defect - 88",
    ];

    /// <summary>High findings of ours that the expert's list has under another heading or severity; each was read and is true of the paper.</summary>
    private static readonly ImmutableHashSet<string> TrueBesides = ["000 handling.route-conflict"];

    public static TheoryData<string> Rows { get; } = [.. Table];

    [SeedTheory]
    [MemberData(nameof(Rows))]
    public void Finding_OfTheExpert_IsFound(string row)
    {
        string[] part = row.Split(' ');
        Judged judged = Of(StemOf(part[0]));
        judged.Assessment.Findings.Where(f => f.Rule == part[2])
            .Where(f => part[3] == "-" || f.LinkId == part[3])
            .Where(f => part[4] == "-" || f.Evidence.Any(e => judged.Fact(e.Path)?.Source?.Line == int.Parse(part[4], CultureInfo.InvariantCulture)))
            .ShouldNotBeEmpty();
    }

    [SeedTheory]
    [InlineData("000")]
    [InlineData("002")]
    [InlineData("003")]
    public void Findings_HighOrCritical_AreAllTheExperts(string stem)
    {
        HashSet<string> known = [.. Table.Select(r => r.Split(' ')).Where(p => StemOf(p[0]) == stem).Select(p => p[2])];
        Of(stem).Assessment.Findings.Where(f => f.Severity >= Severity.High && !known.Contains(f.Rule) && !TrueBesides.Contains($"{stem} {f.Rule}"))
            .Select(f => f.Message.Ja).ShouldBeEmpty();
    }

    private static string StemOf(string number) => number[..2] switch { "S0" => "000", "S2" => "002", _ => "003" };

    private static Judged Of(string stem) => Judged.Paper(Seeds.Bytes(stem), stem, new DateOnly(2026, 4, 1));
}
