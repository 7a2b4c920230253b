using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Dates;
using VendorRisk.Papers.Items;
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
    public static (SheetFacts Sheet, ImmutableArray<PaperText> NotRead) Read(PaperSheet sheet, ChainLink? link)
    {
        ItemCell items = SheetItems.Of(sheet);
        (Term term, Term handling) = SheetTerms.Of(sheet);
        ImmutableArray<DevelopmentPhase> phases = PhaseReader.Read(sheet.First(FieldKind.Phases));
        SheetFacts facts = new()
        {
            Kind = sheet.Kind,
            Title = PaperFact.TitleOf(sheet.Title),
            LinkId = link?.Id,
            Counterparty = Counterparties.Of(sheet, link),
            Tier = link is not null ? Fact.Known(link.Tier, link.Name.Source) : sheet.Entrusts ? new() : Fact.NotApplicable<int>("委託の個票ではない"),
            Term = term.Start.IsKnown ? term : SheetTerms.Spanning(phases, term),
            Handling = handling,
            Subjects = items.Subjects.IsKnown ? items.Subjects : PaperFact.Of(sheet.First(FieldKind.Subjects)),
            Items = items.Items,
            ItemsByReference = items.ByReference,
            ItemsOpenEnded = items.OpenEnded,
            Media = SheetMedia.Of(sheet) is { IsEmpty: false } media ? media : MediaReader.Read(items.Machine),
            Work = sheet.Kind == SheetKind.SecondaryUse ? UseOf(sheet) : [.. sheet.Fields.Where(f => f.Kind == FieldKind.Work).SelectMany(f => WorkReader.Read(f.Value))],
            Reason = PaperFact.Of(sheet.First(FieldKind.Reason)),
            Connection = sheet.Kind == SheetKind.ExternalConnection ? PaperFact.Of(sheet.First(FieldKind.Connection)) : Fact.NotApplicable<string>("外部結合の個票ではない"),
            Phases = phases,
            FromResidentsRegister = ResidentsRegister.Feeds(sheet, items),
        };
        return (facts, [.. items.NotRead, .. sheet.Fields.Where(f => f.Kind == FieldKind.Media).SelectMany(f => Denials.Split(f.Value).Denied.Concat(MediaReader.Beside(f.Value)))]);
    }

    /// <summary>What a secondary use is for stands in its reason.</summary>
    private static ImmutableArray<WorkItem> UseOf(PaperSheet sheet) =>
        [.. sheet.Fields.Where(f => f.Kind == FieldKind.Reason && !f.Value.IsEmpty).Select(f => WorkWords.Describe(f.Value, 0)).Where(w => !w.Objects.IsEmpty)];
}
