using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>Reads the movements that a sentence states: who hands what to whom, and how.</summary>
internal static partial class MovementParser
{
    /// <summary>
    /// The movements in printed order. A sentence on handing over that names no party is about both directions between the place's vendor and
    /// the party before it; <paramref name="partyless"/> says whether the place allows that reading.
    /// </summary>
    public static ImmutableArray<Hop> Parse(PaperText sentence, PartyResolver resolver, bool partyless)
    {
        string folded = sentence.Folded;
        IReadOnlyList<Range> ledgers = LedgerNames.Find(folded);
        ImmutableArray<LexiconHit<MovementVerb>> verbs =
            [.. MovementLexicon.Verbs.Find(folded).Where(v => !v.Meaning.Stops && (!v.Meaning.NeedsMeans || MeansOf(folded) is not null) && !ledgers.Any(l => l.Start.Value <= v.Start && v.Start < l.End.Value))];
        if (verbs.IsEmpty || Supposed().IsMatch(folded))
        {
            return [];
        }

        ImmutableArray<PartyMention> parties = PartyMention.Find(sentence, resolver);
        List<Hop> hops = [];
        int from = 0;
        int window = 0;
        int emitted = 0;
        string said = "";
        foreach (LexiconHit<MovementVerb> verb in verbs)
        {
            ImmutableArray<PartyMention> around = [.. parties.Where(p => p.Start >= window && p.Start < verb.Start)];
            HopMeans? means = MeansOf(folded[from..verb.End]) ?? verb.Meaning.Means;
            if (Direction(around, resolver, folded) is ({ } giver, { } taker))
            {
                said = folded[from..verb.End];
                hops.Add(Make(sentence, giver, taker, means, from, verb));
            }
            else if (around.IsEmpty && means is not null && hops.Count > 0 && !hops[^1].Means.IsKnown)
            {
                hops[^1] = hops[^1] with { Means = Fact.Known(means.Value, sentence.SourceOf(verb.Start, verb.Length)) };
            }

            from = hops.Count > emitted ? verb.End : from;
            emitted = hops.Count;
            window = verb.End;
        }

        // Where the words before the verb do not say what moves, the rest of the sentence may; データを送信し、案内状を印刷する sends no letter.
        if (hops.Count == 1 && hops[0].Cargo is Cargo.Data && CargoWords.Of(folded) is var cargo && (cargo is Cargo.PortableMedia || !CargoWords.NameData(said)))
        {
            hops[0] = hops[0] with { Cargo = cargo };
        }

        return hops.Count == 0 && parties.IsEmpty && partyless && !Recorded().IsMatch(folded) && verbs.Any(v => v.Meaning.Mutual) ? Partyless(sentence, resolver, verbs) : [.. hops];
    }

    private static ImmutableArray<Hop> Partyless(PaperText sentence, PartyResolver resolver, ImmutableArray<LexiconHit<MovementVerb>> verbs)
    {
        if (resolver.Vendor is not { } link || resolver.Opposite(Ends.Vendor(link.Id)) is not { } other)
        {
            return [];
        }

        HopMeans? means = MeansOf(sentence.Folded) ?? verbs.Select(v => v.Meaning.Means).FirstOrDefault(m => m is not null);
        Hop back = Make(sentence, Ends.Vendor(link.Id), other, means, 0, verbs[0]);
        return verbs.Where(v => v.Meaning.Mutual).All(v => v.Meaning.Returns)
            ? link.ParentId is null ? [back] : []
            : [back with { From = back.To, To = back.From }, back];
    }

    private static (HopEnd? Giver, HopEnd? Taker) Direction(ImmutableArray<PartyMention> around, PartyResolver resolver, string folded)
    {
        HopEnd? giver = around.LastOrDefault(p => p.Role is PartyRole.Giver)?.End;
        HopEnd? taker = around.LastOrDefault(p => p.Role is PartyRole.Taker)?.End;
        HopEnd? partner = around.LastOrDefault(p => p.Role is PartyRole.Partner)?.End;
        taker ??= partner;
        if (giver is null && taker is not null)
        {
            giver = taker.Kind is PartyKind.Person or PartyKind.PublicBody
                ? (resolver.Sheet is { Entrusts: true } || Entrusted().IsMatch(folded)) && resolver.Vendor is { } vendor ? Ends.Vendor(vendor.Id) : Ends.Ward
                : OwnVendorBelow(taker, resolver) ?? resolver.Opposite(taker);
        }
        else if (taker is null && giver is { Kind: PartyKind.Ward or PartyKind.Vendor } && resolver.Sheet is not null)
        {
            taker = resolver.Opposite(giver);
        }

        return giver == taker ? (null, null) : (giver, taker);
    }

    /// <summary>On a subcontractor's form, what goes to the vendor above it comes from the subcontractor.</summary>
    private static HopEnd? OwnVendorBelow(HopEnd taker, PartyResolver resolver) =>
        resolver is { Sheet.Entrusts: true, Vendor: { ParentId: { } parent } own } && taker.LinkId == parent ? Ends.Vendor(own.Id) : null;

    private static Hop Make(PaperText sentence, HopEnd giver, HopEnd taker, HopMeans? means, int from, LexiconHit<MovementVerb> verb) => new()
    {
        From = giver,
        To = taker,
        Cargo = CargoWords.Of(sentence.Folded[from..verb.End]),
        Means = means is null
            ? Fact.Unknown<HopMeans>("受渡しの方法が書かれていません", sentence.SourceOf(from, verb.End - from))
            : Fact.Known(means.Value, sentence.SourceOf(from, verb.End - from)),
        Statement = Fact.Known(sentence.Folded, sentence.WholeSource()),
    };

    private static HopMeans? MeansOf(string words) =>
        MeansLexicon.Words.Find(words).Select(h => h.Meaning).LastOrDefault(m => m is not null);

    /// <summary>A sentence on the record of hand-overs is about the record; it states no movement of its own.</summary>
    [GeneratedRegex("(日時|取扱者|数量)[^。]{0,30}(記録|管理簿)")]
    private static partial Regex Recorded();

    /// <summary>Handing over that is only supposed (手交する場合は), not said to take place.</summary>
    [GeneratedRegex("(手交|運搬|持ち?出|送付|郵送|送信|提供|受け?渡し)(を?する|を?行う|が必要な|が生じ[たる])?(場合|とき)(は|に|、)")]
    private static partial Regex Supposed();

    [GeneratedRegex("(を|業務の|業務を|に)(委託(する|し|を行)|任せ|依頼|請け負わせ|担わせ|行わせ)")]
    private static partial Regex Entrusted();
}
