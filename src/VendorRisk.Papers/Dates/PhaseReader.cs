using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>Phases of a development: a period with its name behind it, or before it.</summary>
internal static class PhaseReader
{
    public static ImmutableArray<DevelopmentPhase> Read(PaperText text)
    {
        ImmutableArray<DateMention> dates = JapaneseDates.In(text.Folded);
        ImmutableArray<DevelopmentPhase>.Builder phases = ImmutableArray.CreateBuilder<DevelopmentPhase>();
        bool nameFirst = dates.Length > 0 && text.Folded[..dates[0].Start].Trim('(', ' ', '1', '①', '・').Length >= 2;
        int? year = null;
        for (int i = 0; i < dates.Length;)
        {
            int last = i + 1 < dates.Length && dates[i + 1].Start - dates[i].End <= 4 && text.Folded.AsSpan(dates[i].End, dates[i + 1].Start - dates[i].End).ContainsAny('～', 'ら', '-') ? i + 1 : i;
            int nameStart = nameFirst ? (i == 0 ? 0 : dates[i - 1].End) : dates[last].End;
            int nameEnd = nameFirst ? dates[i].Start : last + 1 < dates.Length ? dates[last + 1].Start : text.Folded.Length;
            year = dates[i].Year ?? year;
            PaperText name = NameOf(text, nameStart, nameEnd);
            if (year is int y && !name.IsEmpty)
            {
                int endYear = dates[last].Year ?? y;
                phases.Add(new DevelopmentPhase
                {
                    Name = PaperFact.Of(name),
                    Start = Day(text, DatePeriods.StartOf(dates[i], y), dates[i]),
                    End = Day(text, DatePeriods.EndOf(dates[last], endYear), dates[last]),
                });
            }

            i = last + 1;
        }

        return phases.ToImmutable();
    }

    private static PaperText NameOf(PaperText text, int start, int end)
    {
        string s = text.Folded;
        while (start < end && s[start] is '、' or '。' or ':' or '\n' or ' ' or '・' or '(' or ')' or 'ま' or 'で' or 'か' or 'ら' or '～')
        {
            start++;
        }

        while (end > start && s[end - 1] is '、' or '。' or ':' or '\n' or ' ' or '・' or '(' or '…' or '～')
        {
            end--;
        }

        return end - start <= 40 ? text.Between(start, end) : PaperText.Empty;
    }

    private static Fact<DateOnly> Day(PaperText text, DateOnly? day, DateMention mention) =>
        day is { } known ? Fact.Known(known, text.SourceOf(mention.Start, mention.End - mention.Start)) : new();
}
