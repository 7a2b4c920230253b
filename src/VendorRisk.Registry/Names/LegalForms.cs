using System.Collections.Immutable;

namespace VendorRisk.Registry.Names;

/// <summary>Legal forms with their short spellings, as they read after NFKC. The longest spelling is tried first.</summary>
internal static class LegalForms
{
    private static readonly ImmutableArray<(string Form, string[] Spellings)> Forms =
    [
        ("株式会社", ["株式会社", "(株)", "カ)", "(カ)", "(カ"]),
        ("有限会社", ["有限会社", "(有)", "ユ)", "(ユ)", "(ユ"]),
        ("合同会社", ["合同会社", "(同)", "ド)", "(ド)", "(ド"]),
        ("合資会社", ["合資会社", "(資)"]),
        ("合名会社", ["合名会社", "(名)"]),
        ("一般社団法人", ["一般社団法人", "(一社)"]),
        ("公益社団法人", ["公益社団法人", "(公社)"]),
        ("社団法人", ["社団法人", "(社)"]),
        ("一般財団法人", ["一般財団法人", "(一財)"]),
        ("公益財団法人", ["公益財団法人", "(公財)"]),
        ("財団法人", ["財団法人", "(財)"]),
        ("社会福祉法人", ["社会福祉法人", "(福)", "(社福)"]),
        ("特定非営利活動法人", ["特定非営利活動法人", "NPO法人", "(特非)"]),
        ("学校法人", ["学校法人", "(学)"]),
        ("医療法人", ["医療法人", "(医)"]),
        ("国立大学法人", ["国立大学法人"]),
        ("独立行政法人", ["独立行政法人", "(独)"]),
        ("協同組合", ["協同組合"]),
    ];

    private static readonly ImmutableArray<(string Spelling, string Form)> BySpelling =
        [.. Forms.SelectMany(f => f.Spellings, (f, s) => (s, f.Form)).OrderByDescending(p => p.s.Length)];

    /// <summary>Takes the legal form off the front or the back of a name without blanks.</summary>
    /// <returns>The form in full, or empty, and the rest.</returns>
    public static (string Form, string Core) Split(string name)
    {
        foreach ((string spelling, string form) in BySpelling)
        {
            if (name.StartsWith(spelling, StringComparison.OrdinalIgnoreCase))
            {
                return (form, name[spelling.Length..]);
            }

            if (name.EndsWith(spelling, StringComparison.OrdinalIgnoreCase))
            {
                return (form, name[..^spelling.Length]);
            }
        }

        return ("", name);
    }

    /// <summary>A text with every short form that stands in brackets, and NPO法人, written in full; read after NFKC.</summary>
    public static string InFull(string text)
    {
        foreach ((string spelling, string form) in BySpelling)
        {
            text = spelling is ['(', .., ')'] or "NPO法人" ? text.Replace(spelling, form, StringComparison.OrdinalIgnoreCase) : text;
        }

        return text;
    }

    /// <summary>Whether the brackets and what is in them spell a legal form.</summary>
    public static bool IsBracketed(string group) => BySpelling.Any(p => p.Spelling == group);
}
