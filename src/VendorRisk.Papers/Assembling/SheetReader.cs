using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Items;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Media;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;
using VendorRisk.Papers.Work;

namespace VendorRisk.Papers.Assembling;

/// <summary>One sheet's facts.</summary>
internal static class SheetReader
{
    private static readonly string[] RegisterWords = ["住民基本台帳", "住基", "住民票", "住民登録", "住民記録"];

    public static (SheetFacts Sheet, ImmutableArray<PaperText> NotRead) Read(PaperSheet sheet, ChainLink? link)
    {
        ItemCell items = ItemsOf(sheet);
        (Term term, Term handling) = TermsOf(sheet);
        ImmutableArray<DevelopmentPhase> phases = PhaseReader.Read(First(sheet, FieldKind.Phases));
        SheetFacts facts = new()
        {
            Kind = sheet.Kind,
            Title = PaperFact.TitleOf(sheet.Title),
            LinkId = link?.Id,
            Counterparty = CounterpartyOf(sheet, link),
            Tier = link is not null ? Fact.Known(link.Tier, link.Name.Source) : IsEntrusting(sheet) ? new() : Fact.NotApplicable<int>("委託の個票ではない"),
            Term = term.Start.IsKnown ? term : Spanning(phases, term),
            Handling = handling,
            Subjects = items.Subjects.IsKnown ? items.Subjects : PaperFact.Of(First(sheet, FieldKind.Subjects)),
            Items = items.Items,
            ItemsByReference = items.ByReference,
            ItemsOpenEnded = items.OpenEnded,
            Media = MediaOf(sheet) is { IsEmpty: false } media ? media : MediaReader.Read(items.Machine),
            Work = sheet.Kind == SheetKind.SecondaryUse ? UseOf(sheet) : [.. sheet.Fields.Where(f => f.Kind == FieldKind.Work).SelectMany(f => WorkReader.Read(f.Value))],
            Reason = PaperFact.Of(First(sheet, FieldKind.Reason)),
            Connection = sheet.Kind == SheetKind.ExternalConnection ? PaperFact.Of(First(sheet, FieldKind.Connection)) : Fact.NotApplicable<string>("外部結合の個票ではない"),
            Phases = phases,
            FromResidentsRegister = FromRegister(sheet, items),
        };
        return (facts, [.. items.NotRead, .. sheet.Fields.Where(f => f.Kind == FieldKind.Media).SelectMany(f => Denials.Split(f.Value).Denied)]);
    }

    /// <summary>What a secondary use is for stands in its reason.</summary>
    private static ImmutableArray<WorkItem> UseOf(PaperSheet sheet) =>
        [.. sheet.Fields.Where(f => f.Kind == FieldKind.Reason && !f.Value.IsEmpty).Select(f => WorkWords.Describe(f.Value, 0)).Where(w => !w.Objects.IsEmpty)];

    /// <summary>A development has no term of its own; it lasts from its first phase to the end of its last.</summary>
    private static Term Spanning(ImmutableArray<DevelopmentPhase> phases, Term term) => phases.IsEmpty
        ? term
        : term with
        {
            Start = phases.Where(p => p.Start.IsKnown).MinBy(p => p.Start.Value)?.Start ?? new(),
            End = phases.Where(p => p.End.IsKnown).MaxBy(p => p.End.Value)?.End ?? new(),
        };

    private static bool IsEntrusting(PaperSheet sheet) => sheet.Kind is SheetKind.Outsourcing or SheetKind.ReOutsourcing;

    private static ItemCell ItemsOf(PaperSheet sheet)
    {
        ItemCell all = new();
        foreach (PaperField field in sheet.Fields.Where(f => f.Kind == FieldKind.Items))
        {
            ItemCell cell = ItemReader.Read(field.Value);
            all = all.Items.IsEmpty && !all.ByReference.IsKnown
                ? cell with { Subjects = all.Subjects.IsKnown ? all.Subjects : cell.Subjects, NotRead = all.NotRead.AddRange(cell.NotRead) }
                : all with { Items = all.Items.AddRange(cell.Items), NotRead = all.NotRead.AddRange(cell.NotRead), OpenEnded = cell.OpenEnded.Is(true) ? cell.OpenEnded : all.OpenEnded };
        }

        return all;
    }

    private static (Term Term, Term Handling) TermsOf(PaperSheet sheet)
    {
        Term term = new();
        Term handling = new();
        foreach (PaperField field in sheet.Fields.Where(f => f.Kind is FieldKind.Term or FieldKind.Phases))
        {
            (Term read, Term inner) = field.Kind == FieldKind.Phases ? (new Term { Statement = PaperFact.Of(field.Value) }, new Term()) : TermReader.Read(field.Value);
            bool forHandling = LabelText.Squeeze(field.Label.Folded).Contains("取扱", StringComparison.Ordinal) && term.Start.IsKnown;
            (term, handling) = forHandling ? (term, read with { Rollover = new() }) : (term.Statement.IsKnown ? term : read, handling.Statement.IsKnown ? handling : inner);
        }

        return (term, handling);
    }

    private static Fact<string> CounterpartyOf(PaperSheet sheet, ChainLink? link)
    {
        if (IsEntrusting(sheet))
        {
            return link?.Name ?? PaperFact.Of(First(sheet, FieldKind.Vendor));
        }

        PaperText named = First(sheet, FieldKind.Counterparty);
        if (!named.IsEmpty)
        {
            return link is not null ? PaperFact.TitleOf(CompanyNames.NameOf(named)) : PaperFact.Of(named);
        }

        bool sides = sheet.Fields.Any(f => f.Kind == FieldKind.HolderSection);
        return sides || sheet.Kind == SheetKind.SecondaryUse ? PaperFact.Of(First(sheet, FieldKind.Department)) : new();
    }

    /// <summary>Where a form lists the media of register, source and use, the ones used for this purpose count.</summary>
    private static ImmutableArray<Medium> MediaOf(PaperSheet sheet)
    {
        ImmutableArray<PaperField> fields = [.. sheet.Fields.Where(f => f.Kind == FieldKind.Media)];
        PaperField? use = fields.FirstOrDefault(f => f.Label.Folded.Contains("使用する", StringComparison.Ordinal));
        return use is not null ? MediaReader.Read(use.Value) : [.. fields.SelectMany(f => MediaReader.Read(f.Value)).DistinctBy(m => (m.Kind, m.Name.Value))];
    }

    private static Fact<bool> FromRegister(PaperSheet sheet, ItemCell items)
    {
        foreach (PaperText text in sheet.Fields.Where(f => f.Kind is FieldKind.Items or FieldKind.Subjects or FieldKind.Work or FieldKind.Reason or FieldKind.Media or FieldKind.Connection).Select(f => f.Value))
        {
            foreach (string word in RegisterWords)
            {
                int at = text.Folded.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0)
                {
                    return Fact.Known(true, text.SourceOf(at, word.Length));
                }
            }
        }

        bool fromPeople = !items.Items.IsEmpty && items.Items.All(i => i.CollectedBy.IsKnown);
        return fromPeople ? Fact.Known(false, items.Items[0].CollectedBy.Source) : new();
    }

    private static PaperText First(PaperSheet sheet, FieldKind kind) => sheet.Fields.FirstOrDefault(f => f.Kind == kind && !f.Value.IsEmpty)?.Value ?? PaperText.Empty;
}
