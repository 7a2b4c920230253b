namespace VendorRisk.Contract;

/// <summary>
/// What messages call the office and its people. Rules write the marks into their texts and arguments; the host puts the office's own words in their place.
/// </summary>
/// <param name="Office">In Japanese: 区, 市, 町, 村, 県.</param>
/// <param name="OfficeEnglish">In English: ward, city, town, village, prefecture.</param>
/// <param name="People">Its people in Japanese: 区民, 市民 ….</param>
public sealed record OfficeNames(string Office, string OfficeEnglish, string People)
{
    /// <summary>Stands for <see cref="Office"/>.</summary>
    public const string OfficeMark = "〔区〕";

    /// <summary>Stands for <see cref="OfficeEnglish"/>.</summary>
    public const string OfficeEnglishMark = "〔ward〕";

    /// <summary>Stands for <see cref="People"/>.</summary>
    public const string PeopleMark = "〔区民〕";

    /// <summary>A ward's: what a host without a profile says.</summary>
    public static OfficeNames Ward { get; } = new("区", "ward", "区民");

    /// <summary>The text with the office's words in the place of the marks.</summary>
    /// <param name="text">A text of a rule.</param>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return !text.Contains('〔', StringComparison.Ordinal) ? text
            : text.Replace(OfficeMark, Office, StringComparison.Ordinal)
                .Replace(OfficeEnglishMark, OfficeEnglish, StringComparison.Ordinal)
                .Replace(PeopleMark, People, StringComparison.Ordinal);
    }

    /// <summary>The same in both languages.</summary>
    /// <param name="text">A text of a rule.</param>
    public LocalizedText In(LocalizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string ja = In(text.Ja);
        string en = In(text.En);
        return ReferenceEquals(ja, text.Ja) && ReferenceEquals(en, text.En) ? text : new LocalizedText(ja, en);
    }

    /// <summary>A rule's description in the office's words.</summary>
    /// <param name="rule">The description.</param>
    public RuleDescriptor In(RuleDescriptor rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (!TextsOf(rule).Any(t => t.Contains('〔', StringComparison.Ordinal)))
        {
            return rule;
        }

        return rule with
        {
            Title = In(rule.Title),
            Why = In(rule.Why),
            Demand = In(rule.Demand),
            Messages = [.. rule.Messages.Select(m => m with { Message = In(m.Message), Remedy = In(m.Remedy) })],
        };
    }

    private static IEnumerable<string> TextsOf(RuleDescriptor rule) =>
        rule.Messages.SelectMany(m => new[] { m.Message, m.Remedy }).Append(rule.Title).Append(rule.Why).SelectMany(t => new[] { t.Ja, t.En }).Append(rule.Demand);
}
