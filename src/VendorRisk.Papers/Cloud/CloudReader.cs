using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Negation;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Cloud;

/// <summary>Finds the services on the internet that a paper names as used, vendor by vendor.</summary>
internal static partial class CloudReader
{
    /// <summary>The chain with its services; a service that is only named for a possible case is left out.</summary>
    public static ImmutableArray<ChainLink> Read(PaperContext context) =>
        [.. context.Facts.Chain.Select(l => l with { CloudServices = [.. Services(context, l)] })];

    private static IEnumerable<CloudService> Services(PaperContext context, ChainLink link)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<CloudService> found = [];
        Fact<bool> training = TrainingTerms.Read(context, link);
        foreach (PaperText sentence in Places(context, link).SelectMany(t => Text.Sentences.Of(t)).Where(s => !Supposed().IsMatch(s.Folded)))
        {
            foreach (CloudService service in Named(sentence).Where(s => seen.Add(Key(s.Name.Or("")))))
            {
                found.Add(service.GenerativeAi is null ? service : service with { TrainingUse = training });
            }
        }

        // "Generative AI" beside the service that it is adds nothing.
        bool named = found.Any(s => s.GenerativeAi is not null && s.Operator.IsKnown);
        foreach (CloudService service in found.Where(s => !named || s.GenerativeAi is null || s.Operator.IsKnown))
        {
            yield return service;
        }

        if (LgwanAsp(context, link) is { } asp)
        {
            yield return asp;
        }
    }

    private static IEnumerable<PaperText> Places(PaperContext context, ChainLink link) =>
        context.Sheets.Where(s => s.Facts.LinkId == link.Id)
            .SelectMany(s => s.Printed.Fields)
            .Where(f => f.Kind is not (FieldKind.WardSafeguards or FieldKind.VendorSafeguards))
            .Select(f => f.Value)
            .Concat(context.Contractor == link ? context.Paper.Outline.Select(f => f.Value) : []);

    /// <summary>The services of the catalogue that a folded text names.</summary>
    public static ImmutableArray<LexiconHit<CloudCatalogueEntry>> Catalogued(string folded) => [.. CloudCatalogue.Known.Find(folded).Where(h => StandsAlone(folded, h))];

    private static IEnumerable<CloudService> Named(PaperText text)
    {
        ImmutableArray<LexiconHit<CloudCatalogueEntry>> known = Catalogued(text.Folded);
        Coverage named = new(text.Folded.Length);
        foreach (LexiconHit<CloudCatalogueEntry> hit in known)
        {
            named.Add(hit.Start, hit.End);
        }

        IEnumerable<(int Start, CloudService Service)> catalogued = known.Select((h, i) => (Hit: h, Place: i)).Where(h => h.Place == 0 || !IsPartOf(text.Folded, known[h.Place - 1], h.Hit))
            .Select(h => (h.Hit.Start, Known(text, h.Hit, RegionEnd(text.Folded, h.Hit.End, h.Place + 1 < known.Length ? known[h.Place + 1].Start : text.Folded.Length))));
        IEnumerable<(int Start, CloudService Service)> generative = CloudCatalogue.Generative.Find(text.Folded).Select(h => (h.Start, Generative(text, h)));
        IEnumerable<(int Start, CloudService Service)> others = OtherService().Matches(text.Folded)
            .Where(m => !named.Overlaps(m.Index, m.Index + m.Length))
            .Select(m => (m.Index, Other(text, m)));
        Coverage denied = new(text.Folded.Length);
        foreach (Denial denial in Denials.In(text.Folded, prose: true))
        {
            denied.Add(denial.Start, denial.TopicEnd);
        }

        return catalogued.Concat(others).Concat(generative).Where(s => !denied[s.Start]).OrderBy(s => s.Start).Select(s => s.Service);
    }

    /// <summary>The LINE in ONLINE and the Box in Inbox are no services.</summary>
    private static bool StandsAlone(string folded, LexiconHit<CloudCatalogueEntry> hit) =>
        !(char.IsAsciiLetter(hit.Word[0]) && hit.Start > 0 && char.IsAsciiLetter(folded[hit.Start - 1]))
        && !(char.IsAsciiLetter(hit.Word[^1]) && hit.End < folded.Length && char.IsAsciiLetter(folded[hit.End]));

    /// <summary>Microsoft 365(SharePoint Online): the bracket says which part of the service is used.</summary>
    private static bool IsPartOf(string folded, LexiconHit<CloudCatalogueEntry> whole, LexiconHit<CloudCatalogueEntry> part) =>
        whole.Meaning.Operator == part.Meaning.Operator && whole.Meaning.GenerativeAi == part.Meaning.GenerativeAi && folded.AsSpan(whole.End, part.Start - whole.End) is "(";

    /// <summary>Words about a service end at the next service or the next comma.</summary>
    private static int RegionEnd(string folded, int from, int next)
    {
        int comma = folded.AsSpan(from, next - from).IndexOfAny('、', ';', '。');
        return comma < 0 ? next : from + comma;
    }

    private static Fact<string> ServerCountry(PaperText text, LexiconHit<CloudCatalogueEntry> hit, int end)
    {
        PaperText behind = text.Between(hit.End, end);
        int from = Math.Max(0, hit.Start - 12);
        int stop = text.Folded.AsSpan(from, hit.Start - from).LastIndexOfAny('、', '(', '。');
        PaperText before = text.Between(stop < 0 ? from : from + stop + 1, hit.Start);
        foreach (PaperText place in (ReadOnlySpan<PaperText>)[behind, before])
        {
            if (CloudCatalogue.Regions.Find(place.Folded) is [var region, ..])
            {
                return Fact.Known(region.Meaning, place.SourceOf(region.Start, region.Length));
            }
        }

        return Fact.Unknown<string>("サーバの所在地が書かれていません", text.SourceOf(hit.Start, hit.Length));
    }

    /// <summary>A generative AI whose operator is not named.</summary>
    private static CloudService Generative(PaperText text, LexiconHit<bool> hit)
    {
        Source source = text.SourceOf(hit.Start, hit.Length);
        return new CloudService
        {
            Name = Fact.Known(TextFolding.Value(source.Quote), source),
            Operator = Fact.Unknown<string>("運営事業者が書かれていません", source),
            OperatorCountry = Fact.Unknown<string>("運営事業者の国が書かれていません", source),
            ServerCountry = Fact.Unknown<string>("サーバの所在地が書かれていません", source),
            PublicIntake = Fact.Known(false, source),
            GenerativeAi = Fact.Known(true, source),
        };
    }

    private static CloudService Known(PaperText text, LexiconHit<CloudCatalogueEntry> hit, int regionEnd)
    {
        Source source = text.SourceOf(hit.Start, hit.Length);
        return new CloudService
        {
            Name = Fact.Known(TextFolding.Value(source.Quote), source),
            Operator = Fact.Known(hit.Meaning.Operator, source),
            OperatorCountry = Fact.Known(hit.Meaning.Country, source),
            ServerCountry = ServerCountry(text, hit, regionEnd),
            PublicIntake = Fact.Known(hit.Meaning.PublicIntake, source),
            GenerativeAi = hit.Meaning.GenerativeAi ? Fact.Known(true, source) : null,
        };
    }

    private static CloudService Other(PaperText text, Match match)
    {
        Source source = text.SourceOf(match.Index, match.Length);
        return new CloudService
        {
            Name = Fact.Known(TextFolding.Value(source.Quote), source),
            Operator = Fact.Unknown<string>("運営事業者が書かれていません", source),
            OperatorCountry = Fact.Unknown<string>("運営事業者の国が書かれていません", source),
            ServerCountry = Fact.Unknown<string>("サーバの所在地が書かれていません", source),
            PublicIntake = Fact.Known(match.Value.EndsWith("フォーム", StringComparison.Ordinal), source),
        };
    }

    /// <summary>A vendor that offers its own service on the LGWAN: providers there are bodies in Japan by the network's rules.</summary>
    private static CloudService? LgwanAsp(PaperContext context, ChainLink link)
    {
        if (link.Tier != 1)
        {
            return null;
        }

        foreach (PaperField field in context.Paper.Sheets.SelectMany(s => s.Fields).Where(f => f.Kind is FieldKind.Vendor or FieldKind.Counterparty))
        {
            Match match = AspProvider().Match(field.Value.Folded);
            if (match.Success && link.Name.IsKnown && NameKey.In(field.Value.Folded, link.Name.Value) is not null)
            {
                Source source = field.Value.SourceOf(match.Index, match.Length);
                return new CloudService
                {
                    Name = Fact.Known("LGWAN-ASPサービス", source),
                    Operator = link.Name,
                    OperatorCountry = Fact.Known("JP", source),
                    ServerCountry = Fact.Unknown<string>("サーバの所在地が書かれていません", source),
                    PublicIntake = Fact.Known(false, source),
                };
            }
        }

        return null;
    }

    private static string Key(string name) => name.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>A service with a name of its own in Latin letters; common nouns (WEBフォーム, 入力フォーム) are none.</summary>
    [GeneratedRegex("(?<![A-Za-z])(?!(?:WEB|Web|web|PDF|Excel|CSV|HTML|LGWAN|OCR|IT|ICT|SNS|PC)[^A-Za-z])[A-Z][A-Za-z0-9+]{1,20}(フォーム|スプレッドシート|クラウド|ストレージ|ドライブ)")]
    private static partial Regex OtherService();

    [GeneratedRegex("LGWAN-?ASP(の|接続)?サービス(の|を)?(提供|事業)")]
    private static partial Regex AspProvider();

    [GeneratedRegex("(利用|使用|導入)(する|した|される)?(場合|とき|際)|(利用|使用|入力|活用)(すること)?(は|を)?(一切)?(禁止|認めない|認めません|許可しない|不可)")]
    private static partial Regex Supposed();
}
