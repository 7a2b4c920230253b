using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.People;
using VendorRisk.Papers.Text;

namespace VendorRisk.Exports.Prose;

/// <summary>
/// What people corrected in what was read, and the words of the paper that are not true any more. A number of people and a name are replaced wherever they
/// stand; of anything else the sentence that it was read from is replaced or, where no words can take its place, left out and listed.
/// </summary>
internal sealed class Corrections
{
    private const int ShortestName = 2;
    private const int ShortestSentence = 8;
    private readonly ImmutableArray<Superseded> _all;

    private Corrections(ImmutableArray<Superseded> all) => _all = all;

    public static Corrections None { get; } = new([]);

    /// <param name="facts">The facts with the corrections.</param>
    /// <param name="read">The facts as they were read.</param>
    public static Corrections Of(EngagementFacts facts, EngagementFacts read)
    {
        ILookup<(string, int, string), IFact> before = Read(read).ToLookup(KeyOf);
        List<IFact> after = [.. Read(facts)];
        ILookup<(string, int, string), IFact> kept = after.ToLookup(KeyOf);
        List<Superseded> all = [];
        foreach (IFact fact in after.Where(fact => fact.Source!.Person is not null))
        {
            // Several facts of one line and one quote: one that was only confirmed still says what was read.
            if (before[KeyOf(fact)].ToList() is [var old, ..] readings && !readings.Exists(reading => Value(reading) == Value(fact)))
            {
                all.Add(new Superseded(fact.Path, fact.Source!.Line!.Value, fact.Source.Quote, Words(old), Words(fact), Number(old)));
            }
        }

        // An entry that a person took out leaves nothing behind in the facts; its sentence must not be printed as if it still held.
        all.AddRange(before.Where(group => !kept.Contains(group.Key)).Select(group => group.First())
            .Select(gone => new Superseded(gone.Path, gone.Source!.Line!.Value, gone.Source.Quote, Words(gone), null, Number(gone)))
            .Where(gone => gone.IsEverywhere || gone.Quote.Length >= ShortestSentence));
        return new Corrections([.. all.DistinctBy(superseded => (superseded.Line, superseded.Quote, superseded.Old, superseded.New))]);
    }

    /// <summary>A sentence of the paper as it may be printed now; null when it says what a person corrected and no words can take the place of it.</summary>
    public string? Sentence(int line, string words)
    {
        foreach (Superseded superseded in _all)
        {
            if (superseded.IsEverywhere)
            {
                words = Replaced(words, superseded, out bool holds);
                if (holds && superseded.New is null)
                {
                    return null;
                }
            }
            else if (superseded.Line == line && Holds(words, superseded))
            {
                string quote = superseded.Old is { } old && words.Contains(old, StringComparison.Ordinal) ? old : superseded.Quote;
                if (superseded.New is not { } now || !words.Contains(quote, StringComparison.Ordinal))
                {
                    return null;
                }

                words = Put(words, quote, now);
            }
        }

        return words;
    }

    /// <summary>Words of any other place, such as a purpose or a reason, with the numbers and names that are true now.</summary>
    public string Everywhere(string words) =>
        _all.Where(superseded => superseded.IsEverywhere && superseded.New is not null).Aggregate(words, (text, superseded) => Replaced(text, superseded, out _));

    private static bool Holds(string words, Superseded superseded) =>
        superseded.Quote.Length >= ShortestName && SqueezedWords.Of(words).Contains(SqueezedWords.Of(superseded.Quote), StringComparison.Ordinal);

    private static string Replaced(string words, Superseded superseded, out bool holds)
    {
        holds = false;
        if (superseded.Number is { } number)
        {
            PaperText text = MarkupReader.Text(words, 1);
            foreach (PeopleMention mention in PeopleMentions.In(text.Folded).Where(m => m.Value == number && m.Households == superseded.IsHouseholds).Reverse())
            {
                string printed = text.SourceOf(mention.At, mention.Length).Quote;
                holds |= words.Contains(printed, StringComparison.Ordinal);
                words = superseded.New is { } now && printed.Length > 0 ? Put(words, printed, now) : words;
            }

            return words;
        }

        holds = superseded.Old is { Length: >= ShortestName } old && words.Contains(old, StringComparison.Ordinal);
        return holds && superseded.New is { } name ? Put(words, superseded.Old!, name) : words;
    }

    // The new words may hold the old ones (a name that was completed): where they already stand they stay as they are.
    private static string Put(string words, string old, string now) =>
        string.Join(now, words.Split(now).Select(part => part.Replace(old, now, StringComparison.Ordinal)));

    private static IEnumerable<IFact> Read(EngagementFacts facts) =>
        facts.WithPaths().AllFacts().Where(fact => fact is { Source: { Line: not null, Record: null } } && !fact.Path.StartsWith("people/lowerBoundOnly", StringComparison.Ordinal));

    private static (string, int, string) KeyOf(IFact fact) =>
        (string.Join('/', fact.Path.Split('/').Where(segment => !int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _))), fact.Source!.Line!.Value, fact.Source.Quote);

    private static int? Number(IFact fact) => fact is Fact<int> { IsKnown: true } number && fact.Path.StartsWith("people/", StringComparison.Ordinal) ? number.Value : null;

    private static string? Words(IFact fact) => fact switch
    {
        Fact<string> { IsKnown: true } words => words.Value,
        Fact<DateOnly> { IsKnown: true } day => Wareki.Of(day.Value),
        Fact<int> { IsKnown: true } number when fact.Path.StartsWith("people/", StringComparison.Ordinal) =>
            number.Value.ToString("N0", CultureInfo.InvariantCulture) + (fact.Path.EndsWith("households", StringComparison.Ordinal) ? "世帯" : "人"),
        _ => null,
    };

    private static string? Value(IFact fact) => fact.State == FactState.Known ? $"{fact.GetType().GetProperty(nameof(Fact<int>.Value))!.GetValue(fact)}" : null;
}
