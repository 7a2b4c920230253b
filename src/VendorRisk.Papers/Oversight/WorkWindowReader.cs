using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Oversight;

/// <summary>Finds periods of work that a paper gives outside its forms' own terms (オンライン申請 5月11日から8月31日まで).</summary>
internal static partial class WorkWindowReader
{
    /// <summary>How far after its label a period may start; between them stand only words like 期間 or 申請書到着から.</summary>
    private const int Reach = 16;

    /// <summary>How long a written period may be.</summary>
    private const int Span = 60;

    public static ImmutableArray<WorkWindow> Read(PaperContext context)
    {
        IEnumerable<PaperText> texts = context.Paper.Outline
            .Concat(context.Paper.Sheets.SelectMany(s => s.Fields).Where(f => f.Kind is FieldKind.Work or FieldKind.Remarks))
            .Select(f => f.Value);
        int? year = Year(context);
        return [.. texts.SelectMany(t => Of(t, year)).DistinctBy(w => (w.Kind, w.Start.IsKnown ? w.Start.Value : default, w.End.IsKnown ? w.End.Value : default))];
    }

    private static IEnumerable<WorkWindow> Of(PaperText text, int? year)
    {
        ImmutableArray<LexiconHit<WorkWindowKind>> labels = WindowLexicon.Labels.Find(text.Folded);
        for (int i = 0; i < labels.Length; i++)
        {
            LexiconHit<WorkWindowKind> label = labels[i];
            int end = Math.Min(text.Folded.Length, label.End + Span);
            end = i + 1 < labels.Length ? Math.Min(end, labels[i + 1].Start) : end;
            string after = text.Folded[label.End..end].Split('。', '※')[0];
            DatePeriod period = DatePeriods.First(after, year);
            (int At, int Length)? first = period.StartMention ?? period.EndMention;
            if (first is { } mention && mention.At <= Reach && !Joint().IsMatch(after[..mention.At]))
            {
                if (period.Start == period.End && EndsAt().IsMatch(after[..mention.At]))
                {
                    period = period with { Start = null, StartMention = null, EndMention = mention };
                }

                yield return new WorkWindow
                {
                    Kind = label.Meaning,
                    Label = Fact.Known(label.Word, text.SourceOf(label.Start, label.Length)),
                    Start = Day(text, label.End, period.Start, period.StartMention, "開始日が書かれていません"),
                    End = Day(text, label.End, period.End, period.EndMention ?? period.StartMention, "終了日が書かれていません"),
                };
            }
        }
    }

    private static Fact<DateOnly> Day(PaperText text, int offset, DateOnly? day, (int At, int Length)? mention, string missing) =>
        day is { } known && mention is { } at
            ? Fact.Known(known, text.SourceOf(offset + at.At, at.Length))
            : Fact.Unknown<DateOnly>(missing);

    /// <summary>The year of the first term: the outline writes days without one.</summary>
    private static int? Year(PaperContext context) =>
        context.Facts.Sheets.Select(s => s.Term.Start).Where(s => s.IsKnown).Select(s => (int?)s.Value.Year).FirstOrDefault();

    /// <summary>The day is where a period ends whose beginning is no date (申請書が届いた日～8月31日).</summary>
    [GeneratedRegex("(～|から|-|より)$")]
    private static partial Regex EndsAt();

    /// <summary>The label belongs to a sentence that goes on about something else.</summary>
    [GeneratedRegex("とする|である|により|また|及び|又は|、")]
    private static partial Regex Joint();
}
