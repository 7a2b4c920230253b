using System.Collections.Immutable;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Certifications;

/// <summary>What a paper demands of a vendor still to be chosen: schemes joined by "or" are one condition, others one each.</summary>
internal static class SelectionReader
{
    private static readonly string[] Demands = ["条件", "要件", "取得し", "取得事業者", "取得済", "取得業者", "認証を", "有する", "有している", "認証取得", "認定を", "資格"];

    private static readonly string[] Ors = ["又は", "または", "若しくは", "もしくは", "あるいは", "いずれか", "か、"];

    /// <summary>The first place that names conditions: the vendor's cell, the sheet, its safeguards, the outline.</summary>
    public static ImmutableArray<SelectionCondition> Read(PaperSheet sheet, ImmutableArray<PaperField> outline)
    {
        IEnumerable<PaperField> places = sheet.Fields.Where(f => f.Kind is FieldKind.Vendor or FieldKind.Requirements)
            .Concat(sheet.Fields.Where(f => f.Kind is FieldKind.Other or FieldKind.Reason or FieldKind.Work or FieldKind.Remarks))
            .Concat(sheet.Fields.Where(f => f.Kind is FieldKind.WardSafeguards or FieldKind.VendorSafeguards))
            .Concat(outline);
        foreach (PaperField field in places)
        {
            ImmutableArray<SelectionCondition> found = ReadText(field.Value, field.Kind is FieldKind.Vendor or FieldKind.Requirements);
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return [];
    }

    private static ImmutableArray<SelectionCondition> ReadText(PaperText text, bool vendorCell)
    {
        ImmutableArray<SelectionCondition>.Builder conditions = ImmutableArray.CreateBuilder<SelectionCondition>();
        foreach (PaperText sentence in Sentences.Of(text))
        {
            ImmutableArray<CertificationMention> mentions = CertificationScanner.In(sentence.Folded);
            if (mentions.IsEmpty || (!vendorCell && !Array.Exists(Demands, d => sentence.Folded.Contains(d, StringComparison.Ordinal))))
            {
                continue;
            }

            List<string> any = [mentions[0].Scheme];
            int from = mentions[0].At;
            for (int i = 1; i < mentions.Length; i++)
            {
                ReadOnlySpan<char> between = sentence.Folded.AsSpan(mentions[i - 1].End, mentions[i].At - mentions[i - 1].End);
                if (IsOr(between) || sentence.Folded.Contains("いずれか", StringComparison.Ordinal))
                {
                    any.Add(mentions[i].Scheme);
                }
                else
                {
                    conditions.Add(Condition(sentence, any, from, mentions[i - 1].End));
                    any = [mentions[i].Scheme];
                    from = mentions[i].At;
                }
            }

            conditions.Add(Condition(sentence, any, from, EndOf(sentence.Folded, mentions[^1].End)));
        }

        return conditions.ToImmutable();
    }

    /// <summary>The first full stop behind the last scheme, inside brackets too (（…を条件とする。）).</summary>
    private static int EndOf(string sentence, int from) => sentence.IndexOf('。', from) is >= 0 and int stop ? stop + 1 : sentence.Length;

    private static bool IsOr(ReadOnlySpan<char> between)
    {
        foreach (string or in Ors)
        {
            if (between.Contains(or, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static SelectionCondition Condition(PaperText sentence, List<string> any, int from, int to) => new()
    {
        AnyOf = [.. any.Distinct(StringComparer.Ordinal)],
        Statement = PaperFact.Of(sentence.Between(from, to)),
    };
}
