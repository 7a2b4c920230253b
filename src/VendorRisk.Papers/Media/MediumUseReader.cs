using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Media;

/// <summary>Finds the things that are used, wherever a paper mentions them outside its media lists.</summary>
internal static partial class MediumUseReader
{
    public static ImmutableArray<MediumUse> Read(PaperContext context)
    {
        IEnumerable<MediumUse> all =
        [
            .. context.Facts.Chain.SelectMany(ServiceUses.Of),
            .. Outline(context),
            .. context.Sheets.SelectMany(s => Sheet(context, s)),
            .. context.Sheets.Where(s => s.Entrusts).SelectMany(s => WorkUses.Of(s)),
        ];
        return [.. all.DistinctBy(u => (u.Kind, u.Name.Or(""), u.LinkId, u.Ground))];
    }

    private static IEnumerable<MediumUse> Outline(PaperContext context) =>
        context.Paper.Outline
            .Where(f => f.Kind is FieldKind.ProgrammeContent)
            .SelectMany(f => Text.Sentences.Of(f.Value))
            .SelectMany(s => Mentions(s, OnlineWork.DoneBy(context, s), MediumUseGround.Stated))
            .Where(u => u.Kind is MediumKind.App or MediumKind.WebForm or MediumKind.Portable or MediumKind.Server);

    private static IEnumerable<MediumUse> Sheet(PaperContext context, SheetContext sheet)
    {
        foreach (PaperField field in sheet.Printed.Fields)
        {
            MediumUseGround? ground = field.Kind switch
            {
                FieldKind.Connection or FieldKind.Work or FieldKind.Items => MediumUseGround.Stated,
                FieldKind.Reason when sheet.Entrusts => MediumUseGround.Stated,
                FieldKind.Media when sheet.Entrusts => MediumUseGround.Stated,
                FieldKind.WardSafeguards or FieldKind.VendorSafeguards when sheet.Entrusts => MediumUseGround.Safeguard,
                _ => null,
            };
            if (ground is null)
            {
                continue;
            }

            IEnumerable<PaperText> pieces = ground is MediumUseGround.Safeguard ? SmallestPieces.Of(field.Value) : Text.Sentences.Of(field.Value);
            bool byVendor = field.Kind is not (FieldKind.WardSafeguards or FieldKind.Connection);
            foreach (PaperText piece in pieces.Where(p => !Forbids().IsMatch(p.Folded)))
            {
                // A list of media is one of facts already; what it cannot say is whose cloud it is.
                foreach (MediumUse use in Mentions(piece, byVendor ? sheet.Facts.LinkId : null, ground.Value).Where(u => field.Kind != FieldKind.Media || u.Kind == MediumKind.Cloud))
                {
                    yield return byVendor ? use : use with { LinkId = Owner(context, sheet, piece, use) };
                }
            }
        }
    }

    private static IEnumerable<MediumUse> Mentions(PaperText text, string? linkId, MediumUseGround ground)
    {
        bool supposed = Supposed().IsMatch(text.Folded);
        ImmutableArray<Denial> denials = Denials.In(text.Folded, prose: true);
        foreach (LexiconHit<MediumKind?> hit in MediumLexicon.Words.Find(text.Folded).Where(h => h.Meaning is not null && !denials.Any(d => d.Covers(h.Start))))
        {
            yield return new MediumUse
            {
                Kind = hit.Meaning!.Value,
                Name = Fact.Known(hit.Word, text.SourceOf(hit.Start, hit.Length)),
                LinkId = linkId,
                Ground = supposed ? MediumUseGround.Conditional
                    : ground is MediumUseGround.Stated && hit.Meaning is MediumKind.App ? MediumUseGround.ImpliedByWork
                    : ground,
                Public = hit.Meaning is MediumKind.App or MediumKind.WebForm,
            };
        }
    }

    /// <summary>Whose thing it is where ward and vendor stand in one sentence: the vendor's when its name or role comes right before it.</summary>
    private static string? Owner(PaperContext context, SheetContext sheet, PaperText text, MediumUse use)
    {
        string before = text.Folded[..Math.Max(0, text.Folded.IndexOf(use.Name.Or(""), StringComparison.Ordinal))];
        Match owner = OwnerBefore().Match(before);
        if (owner.Success)
        {
            return context.Link(sheet.Facts.LinkId)?.Id ?? context.Contractor?.Id;
        }

        return context.Facts.Chain
            .FirstOrDefault(l => l.Name.IsKnown && NameKey.In(before, l.Name.Value) is { } named && before[(named.At + named.Length)..] is ("" or "の"))?.Id;
    }

    [GeneratedRegex("(委託先|委託事業者|受託者|受託事業者|提供事業者|事業者)の?$")]
    private static partial Regex OwnerBefore();

    [GeneratedRegex("(利用|使用|活用)(する|した|される)?(場合|とき|際)")]
    private static partial Regex Supposed();

    [GeneratedRegex("(使用|利用|接続|持込み?)(を|は)?(禁止|制限|しない|させない|不可|できない)")]
    private static partial Regex Forbids();
}
