using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Clauses;

/// <summary>Finds references from the safeguards to the special clauses (特記事項(別紙)24) and what they are cited for.</summary>
internal static partial class ClauseReferenceReader
{
    public static ImmutableArray<ClauseReference> Read(PaperContext context) =>
    [
        .. context.Sheets.Where(s => s.Entrusts).SelectMany(s => s.Printed.Fields
            .Where(f => f.Kind is FieldKind.WardSafeguards or FieldKind.VendorSafeguards)
            .SelectMany(f => SmallestPieces.Of(f.Value).SelectMany(p => Of(p, s, SideOf(f.Kind, s))))),
    ];

    /// <summary>The references of one piece of text.</summary>
    public static IEnumerable<ClauseReference> Of(PaperText text, SheetContext sheet, Side side)
    {
        MatchCollection matches = Reference().Matches(text.Folded);
        for (int i = 0; i < matches.Count; i++)
        {
            Match match = matches[i];
            int end = match.Index + match.Length;
            string after = text.Folded[end..(i + 1 < matches.Count ? matches[i + 1].Index : text.Folded.Length)];
            Source source = text.SourceOf(match.Index, match.Length);
            string labels = match.Groups["label"].Success ? match.Groups["label"].Value : match.Groups["before"].Value;
            string[] named = [.. Label().Matches(labels).Select(l => l.Value)];
            foreach (string? label in named.Length == 0 ? [null] : named.Cast<string?>())
            {
                yield return new ClauseReference
                {
                    SetLabel = label is null ? Fact.Unknown<string>("特記事項の別紙の名が書かれていません", source) : Fact.Known(label, source),
                    Number = match.Groups["number"].Success
                        ? Fact.Known(int.Parse(match.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture), source)
                        : Fact.NotApplicable<int>("特記事項の全体を指しています", source),
                    CitedFor = CitedFor(match, after, sheet, source),
                    LinkId = sheet.Facts.LinkId,
                    Side = side,
                };
            }
        }
    }

    public static Side SideOf(FieldKind field, SheetContext sheet) =>
        field is FieldKind.WardSafeguards ? Side.Ward
        : sheet.Facts.Kind is SheetKind.ReOutsourcing ? Side.Subcontractor
        : Side.Contractor;

    private static Fact<ClauseTopic> CitedFor(Match match, string after, SheetContext sheet, Source source)
    {
        if (!match.Groups["number"].Success)
        {
            return Fact.NotApplicable<ClauseTopic>("特記事項の全体を指しています", source);
        }

        ClauseTopic? topic = TopicOf(after);
        if (topic is ClauseTopic.Audit or ClauseTopic.Reports && sheet.Facts.Kind is SheetKind.ReOutsourcing)
        {
            topic = ClauseTopic.SubcontractorInspection;
        }

        return topic is null
            ? Fact.Unknown<ClauseTopic>("何のために引いているか読み取れません", source)
            : Fact.Known(topic.Value, source);
    }

    private static ClauseTopic? TopicOf(string after) =>
        Topic().Match(after).Value switch
        {
            "立入" or "立ち入" or "調査" or "監査" or "検査" => ClauseTopic.Audit,
            "報告" => ClauseTopic.Reports,
            "返却" or "返還" or "消去" or "廃棄" => ClauseTopic.ReturnAndErasure,
            "教育" or "研修" => ClauseTopic.Training,
            "事故" => ClauseTopic.IncidentReport,
            "再委託" => ClauseTopic.Subcontracting,
            "責任者" or "従事者" => ClauseTopic.NamedHandlers,
            _ => null,
        };

    [GeneratedRegex("(?<before>別紙\\d*)?「?特記事項(\\((?<label>別紙[^)]*)\\))?」?(\\((?<label>別紙[^)]*)\\))?」?第?(?<number>[0-9]{1,2})?(?!\\d)項?")]
    private static partial Regex Reference();

    [GeneratedRegex("別紙\\d*")]
    private static partial Regex Label();

    [GeneratedRegex("立入|立ち入|調査|監査|検査|報告|返却|返還|消去|廃棄|教育|研修|事故|再委託|責任者|従事者")]
    private static partial Regex Topic();
}
