using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Layouts;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Structure;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Kinds;

/// <summary>
/// Tells what kind of paper was handed in, before anything is scored. Signs of another kind are weighed against the paper's own form, so that neither a
/// word like 入札 in an agenda paper loses it, nor a field like 履行期間 makes a tender notice one.
/// </summary>
internal static class KindTeller
{
    /// <summary>A title with one sign, or three strong signs.</summary>
    private const int Enough = 6;

    /// <summary>Names what a paper looks like that has nothing of an engagement anyhow.</summary>
    private const int EnoughToName = 4;

    /// <summary>A heading that only agenda papers and specifications have.</summary>
    private const int HeadingWorth = 4;

    /// <summary>A paper in these forms stays one, whatever lies behind it.</summary>
    private const int FullForm = 8;

    /// <summary>Among so many lines stands what a paper calls itself.</summary>
    private const int FirstTitles = 3;

    private const int EnoughForPia = 4;
    private const int SignsShown = 3;

    public static KindVerdict Tell(Paper paper, ImmutableArray<Block> blocks)
    {
        KindLexicon lexicon = KindLexicon.Product;
        PaperWords words = PaperWords.Of(blocks);
        int form = FormStrength.Of(paper);
        TitledKind consent = lexicon.Assessed["consent-request"];
        if (consent.TitleAmong(words.Titles) is not null && (form < FullForm || consent.TitleAmong([.. words.Titles.Take(FirstTitles)]) is not null && !lexicon.IsAgenda(words.Titles)))
        {
            return new KindVerdict(PaperKind.ConsentRequest, null, OfSubcontractors(paper));
        }

        TitledKind pia = lexicon.Assessed["pia"];
        bool namedPia = pia.TitleAmong(words.Titles) is not null;
        if ((namedPia || PointsOf(pia, words) >= EnoughForPia) && (form < FullForm || (namedPia && !lexicon.IsAgenda(words.Titles))))
        {
            return new KindVerdict(PaperKind.Pia, null, paper);
        }

        if (ClausesAlone(paper, blocks, words, lexicon) is { } clauses)
        {
            return new KindVerdict(PaperKind.Clauses, null, clauses);
        }

        if (IsMostlyChecklist(paper, blocks))
        {
            return new KindVerdict(PaperKind.Checklist, null, paper);
        }

        bool specification = lexicon.IsSpecification(words.Titles);
        bool headed = specification || lexicon.IsAgenda(words.Titles);
        int own = form + (headed ? HeadingWorth : 0);
        ImmutableArray<KindLikeness> alike = [.. lexicon.Refused.Select(k => k.LikenessOf(words)).OrderByDescending(l => l.Points)];

        // A specification speaks of its tender, its invoices and its contract: under such a heading only another title makes it something else.
        if (alike.FirstOrDefault(l => l.Points >= Enough && l.Points > own && (l.Titled || !headed)) is { } other)
        {
            return new KindVerdict(PaperKind.Agenda, RefusalOf(other), paper);
        }

        KindLikeness likest = alike[0];

        if (IsChecklistAlone(paper))
        {
            return new KindVerdict(PaperKind.Checklist, null, paper);
        }

        return EngagementSigns.AreIn(paper, words)
            ? new KindVerdict(specification && (form < FullForm || !lexicon.IsAgenda(words.Titles)) ? PaperKind.Specification : PaperKind.Agenda, null, paper)
            : new KindVerdict(PaperKind.Agenda, likest.Points >= EnoughToName ? RefusalOf(likest) : Unlike, paper);
    }

    /// <summary>A request is about the subcontractor that it names, whichever of its rows, or which sentence, says so: …の業務を株式会社Aへ再委託したく.</summary>
    private static Paper OfSubcontractors(Paper paper)
    {
        ImmutableArray<PaperSheet> sheets = [.. paper.Sheets.Select(s => s.Kind == SheetKind.Outsourcing && s.Fields.Any(f => f.Kind == FieldKind.Vendor && SheetKindTeller.IsOnward(f.Label.Folded)) ? s with { Kind = SheetKind.ReOutsourcing } : s)];
        if (sheets.Any(s => s.Kind == SheetKind.ReOutsourcing && s.Fields.Any(f => f.Kind == FieldKind.Vendor && SheetKindTeller.IsOnward(f.Label.Folded)))
            || paper.AllText.SelectMany(t => Sentences.Of(t)).Select(EntrustingSentence.OnwardTo).FirstOrDefault(n => n is not null) is not { } named)
        {
            return paper with { Sheets = sheets };
        }

        PaperField field = new(FieldKind.Vendor, PaperText.Of(new TextFragment(named.Line, "再委託先")), named);
        int own = Enumerable.Range(0, sheets.Length).FirstOrDefault(i => sheets[i].Kind == SheetKind.ReOutsourcing, -1);
        return paper with { Sheets = own < 0 ? sheets.Add(new PaperSheet(SheetKind.ReOutsourcing, PaperText.Empty, [field])) : sheets.SetItem(own, sheets[own] with { Fields = sheets[own].Fields.Add(field) }) };
    }

    private const string Unlike =
        "付議事項等ではない文書のようです（件名、委託先、業務の内容、情報項目など、審査に必要な記載が見つかりません）。そのため評価は付けません。付議事項（案）か仕様書を選んでください。";

    private static string RefusalOf(KindLikeness likest) =>
        $"{likest.Kind.Name}のようです（{string.Concat(likest.Signs.Take(SignsShown).Select(s => $"「{s}」"))}などの記載があります）。審査する委託の書類ではないため、評価は付けません。{likest.Kind.Advice}";

    private static int PointsOf(TitledKind kind, PaperWords words) =>
        kind.Words.Sum(w => w.Key * w.Value.Count(word => words.Text.Contains(word, StringComparison.Ordinal)));

    private static bool IsChecklistAlone(Paper paper) =>
        paper.Checklists.Any(c => !c.Rows.IsEmpty) && !FormStrength.HasDetails(paper) && FormStrength.OfCommonLabels(paper) < 2;

    /// <summary>Whether answered rows are most of what is printed, beside the work's name and the vendor's: such a paper is a checklist, whatever it calls itself.</summary>
    private static bool IsMostlyChecklist(Paper paper, ImmutableArray<Block> blocks) =>
        paper.Checklists.Sum(c => c.Rows.Count(r => r.Answer.Mark is not null)) * 2 >= blocks.Count(b => b.Kind is BlockKind.Row or BlockKind.Text)
        && !FormStrength.HasDetails(paper, besides: FieldKind.Work);

    private static Paper? ClausesAlone(Paper paper, ImmutableArray<Block> blocks, PaperWords words, KindLexicon lexicon)
    {
        if (FormStrength.HasDetails(paper) || !paper.Checklists.IsEmpty || FormStrength.OfCommonLabels(paper) > 1)
        {
            return null;
        }

        if (!paper.ClauseSets.IsEmpty)
        {
            return IsContract(words, lexicon) ? null : paper;
        }

        bool titled = lexicon.Clauses.TitleAmong(words.Titles) is not null;
        return (titled || !IsContract(words, lexicon)) && LooseClauses.In(blocks, words, titled) is { } set ? paper with { ClauseSets = [set] } : null;
    }

    /// <summary>A contract has articles that bind a party too, and may carry special clauses behind them.</summary>
    private static bool IsContract(PaperWords words, KindLexicon lexicon) =>
        lexicon.Refused.Single(k => k.Name == "契約書").LikenessOf(words) is { Points: >= Enough };
}
