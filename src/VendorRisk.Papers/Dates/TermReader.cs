using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Dates;

/// <summary>Terms: the contract's own, and the part of it in which personal information is handled.</summary>
internal static class TermReader
{
    private static readonly string[] HandlingCues =
        ["個人情報を取り扱う", "個人情報を取扱う", "個人情報の取扱期間", "個人情報の取扱い期間", "個人情報の取り扱い期間", "個人情報取扱期間", "個人情報取扱い期間", "個人情報を扱う", "うち個人情報", "個人情報の取扱いは", "個人情報の取扱い(", "個人情報の取扱時期", "個人情報の処理期間"];

    private static readonly string[] RolloverCues =
        ["次年度以降", "翌年度以降", "来年度以降", "次年度も", "翌年度も", "以後毎年度", "毎年度継続", "自動更新", "自動的に更新", "以降の年度", "令和年度以降も", "継続して委託", "以降も同様", "以降も、同様", "以降も継続", "以降についても", "更新することができる", "更新できる", "更新可", "更新あり", "更新有", "更新する予定", "毎年度更新", "年度ごとに更新", "単年度更新", "1年ごとに更新", "更新を予定"];

    private static readonly string[] NoRolloverCues = ["更新しない", "更新は行わない", "更新なし", "単年度限り", "当該年度限り", "今回限り", "単年度のみ", "更新はしない", "更新不可", "更新はなし", "更新無"];

    /// <summary>A contract for one year; what is said of renewing it counts more.</summary>
    private static readonly string[] SingleYearCues = ["単年度契約", "単年度事業", "単年度で", "単年度の"];

    /// <summary>The term and the handling period of a term's cell.</summary>
    public static (Term Term, Term Handling) Read(PaperText cell)
    {
        if (cell.IsEmpty)
        {
            return (new Term(), new Term());
        }

        int cue = FirstOf(cell.Folded, HandlingCues);
        int clause = cue < 0 ? -1 : ClauseStart(cell.Folded, cue);
        PaperText main = cue < 0 ? cell : cell.Between(0, clause);
        PaperText handling = cue < 0 ? PaperText.Empty : cell.Between(clause, cell.Folded.Length);
        if (main.IsEmpty || JapaneseDates.In(main.Folded).IsEmpty)
        {
            main = cell;
        }

        Term term = Period(main, contextYear: null) with { Rollover = Rollover(cell), Statement = PaperFact.Of(cell) };
        int? year = term.Start.IsKnown ? term.Start.Value.Year : null;
        Term inner = handling.IsEmpty ? new Term() : Period(handling, year) with { Statement = PaperFact.Of(handling) };
        return (WithoutRolloverUnknown(term), Within(inner, term));
    }

    /// <summary>A period as a term, each end with its own words.</summary>
    public static Term Period(PaperText text, int? contextYear)
    {
        DatePeriod period = DatePeriods.First(text.Folded, contextYear);
        return new Term
        {
            Start = DayOf(text, period.Start, period.StartMention),
            End = DayOf(text, period.End, period.EndMention),
        };
    }

    private static Fact<DateOnly> DayOf(PaperText text, DateOnly? day, (int At, int Length)? mention) =>
        day is { } known && mention is { } at ? Fact.Known(known, text.SourceOf(at.At, at.Length)) : new();

    private static Fact<bool> Rollover(PaperText cell)
    {
        int no = FirstOf(cell.Folded, NoRolloverCues);
        if (no >= 0)
        {
            return Fact.Known(false, cell.SourceOf(no, cell.Folded.Length - no));
        }

        int at = FirstOf(cell.Folded.Replace('\n', '、'), RolloverCues);
        if (at < 0)
        {
            return SingleYear(cell);
        }

        int end = cell.Folded.IndexOfAny(['。', ')'], at);
        return Fact.Known(true, cell.SourceOf(at, (end < 0 ? cell.Folded.Length : end) - at));
    }

    private static Fact<bool> SingleYear(PaperText cell)
    {
        string? cue = SingleYearCues.Where(c => cell.Folded.Contains(c, StringComparison.Ordinal)).MinBy(c => cell.Folded.IndexOf(c, StringComparison.Ordinal));
        return cue is null ? new() : Fact.Known(false, cell.SourceOf(cell.Folded.IndexOf(cue, StringComparison.Ordinal), cue.Length));
    }

    /// <summary>A term with a last day and not a word on going on ends there.</summary>
    private static Term WithoutRolloverUnknown(Term term) =>
        term.Rollover.IsKnown || !term.End.IsKnown ? term : term with { Rollover = Fact.Known(false, term.End.Source) };

    /// <summary>A handling period without years lies inside the term: a first month before the term's start belongs to the next year.</summary>
    private static Term Within(Term inner, Term term)
    {
        if (!inner.Start.IsKnown || !inner.End.IsKnown || !term.Start.IsKnown || !term.End.IsKnown
            || inner.Start.Value >= term.Start.Value || inner.End.Value.AddYears(1) > term.End.Value)
        {
            return inner;
        }

        return inner with
        {
            Start = inner.Start with { Value = inner.Start.Value.AddYears(1) },
            End = inner.End with { Value = inner.End.Value.AddYears(1) },
        };
    }

    /// <summary>The clause that holds the cue starts after the last note mark, bracket, stop or line before it.</summary>
    private static int ClauseStart(string text, int cue)
    {
        int start = cue == 0 ? -1 : text.LastIndexOfAny(['※', '(', '。', '\n', '【'], cue - 1);
        return start < 0 ? 0 : start;
    }

    private static int FirstOf(string text, string[] cues)
    {
        int first = -1;
        foreach (string cue in cues)
        {
            int at = text.IndexOf(cue, StringComparison.Ordinal);
            if (at >= 0 && (first < 0 || at < first))
            {
                first = at;
            }
        }

        return first;
    }
}
