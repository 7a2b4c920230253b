using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Movements that are a form's own subject: a connection, a provision to another body, a collection from one.</summary>
internal static partial class SheetHops
{
    public static IEnumerable<Hop> Read(PaperContext context, SheetContext sheet) => sheet.Facts.Kind switch
    {
        SheetKind.ExternalConnection => Connection(context, sheet),
        SheetKind.ExternalProvision => Provision(sheet),
        SheetKind.IndirectCollection => Collection(sheet),
        _ => [],
    };

    private static IEnumerable<Hop> Connection(PaperContext context, SheetContext sheet)
    {
        PaperText text = sheet.Fields(FieldKind.Connection).FirstOrDefault() ?? PaperText.Empty;
        if (text.IsEmpty || OtherSide(context, sheet) is not { } other)
        {
            yield break;
        }

        LexiconHit<HopMeans?>? word = MeansLexicon.Words.Find(text.Folded).FirstOrDefault(h => h.Meaning is not null);
        Hop hop = new()
        {
            Cargo = Cargo.Data,
            Means = word is null
                ? Fact.Unknown<HopMeans>("接続の方法が書かれていません", text.WholeSource())
                : Fact.Known(word.Meaning!.Value, text.SourceOf(word.Start, word.Length)),
            Statement = Fact.Known(text.Folded, text.WholeSource()),
        };
        bool both = BothWays().IsMatch(text.Folded);
        bool inward = Inward().IsMatch(text.Folded);
        bool outward = Outward().IsMatch(text.Folded);
        if (both || outward || !inward)
        {
            yield return hop with { From = Ends.Ward, To = other };
        }

        if (both || inward || !outward)
        {
            yield return hop with { From = other, To = Ends.Ward };
        }
    }

    private static IEnumerable<Hop> Provision(SheetContext sheet)
    {
        if (!sheet.Facts.Counterparty.IsKnown)
        {
            yield break;
        }

        Hop hop = new()
        {
            From = Ends.Ward,
            To = Ends.PublicBody(sheet.Facts.Counterparty.Value),
            Cargo = sheet.Facts.Media.All(m => m.Kind is MediumKind.Paper) && sheet.Facts.Media.Length > 0 ? Cargo.Paper : Cargo.Data,
            Means = Fact.Unknown<HopMeans>("提供の方法が書かれていません", sheet.Facts.Counterparty.Source),
            Statement = Fact.Known(sheet.Facts.Title.Or(""), sheet.Facts.Counterparty.Source),
        };
        foreach (PaperText sentence in sheet.Fields(FieldKind.WardSafeguards).SelectMany(f => Text.Sentences.Of(f)))
        {
            LexiconHit<HopMeans?>? word = MeansLexicon.Words.Find(sentence.Folded).FirstOrDefault(h => h.Meaning is not null);
            if (word is not null && Outward().IsMatch(sentence.Folded))
            {
                hop = hop with
                {
                    Means = Fact.Known(word.Meaning!.Value, sentence.SourceOf(word.Start, word.Length)),
                    Statement = Fact.Known(sentence.Folded, sentence.WholeSource()),
                };
                break;
            }
        }

        yield return hop;
    }

    private static IEnumerable<Hop> Collection(SheetContext sheet)
    {
        if (sheet.Facts.Counterparty.IsKnown)
        {
            yield return new Hop
            {
                From = Ends.PublicBody(sheet.Facts.Counterparty.Value),
                To = Ends.Ward,
                Cargo = Cargo.Data,
                Means = Fact.Unknown<HopMeans>("収集の方法が書かれていません", sheet.Facts.Counterparty.Source),
                Statement = Fact.Known(sheet.Facts.Title.Or(""), sheet.Facts.Counterparty.Source),
                Implied = true,
            };
        }
    }

    private static HopEnd? OtherSide(PaperContext context, SheetContext sheet)
    {
        string counterparty = sheet.Facts.Counterparty.Or("");
        ChainLink? link = context.Link(sheet.Facts.LinkId)
            ?? context.Facts.Chain.FirstOrDefault(l => l.Name.IsKnown && NameKey.In(TextFolding.Fold(counterparty), l.Name.Value) is not null);
        return link is not null ? Ends.Vendor(link.Id)
            : counterparty.Length > 0 ? Ends.PublicBody(counterparty)
            : null;
    }

    [GeneratedRegex("受発信|送受信|授受|双方向?|相互|連携|やり取り|やりとり")]
    private static partial Regex BothWays();

    [GeneratedRegex("収集|受信|取得|受領|ダウンロード")]
    private static partial Regex Inward();

    [GeneratedRegex("送信|送付|送[りるっ]|提供|アップロード|登録|郵送")]
    private static partial Regex Outward();
}
