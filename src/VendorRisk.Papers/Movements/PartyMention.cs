using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Movements;

/// <summary>A party with a part in a movement.</summary>
/// <param name="End">Who.</param>
/// <param name="Role">Which part.</param>
/// <param name="Start">Where the word starts in the folded sentence.</param>
internal sealed partial record PartyMention(HopEnd End, PartyRole Role, int Start)
{
    /// <summary>The parties of a sentence that play a part; a party with another particle (の, を) plays none.</summary>
    public static ImmutableArray<PartyMention> Find(PaperText sentence, PartyResolver resolver)
    {
        ImmutableArray<PartyMention>.Builder found = ImmutableArray.CreateBuilder<PartyMention>();
        foreach (LexiconHit<Party> hit in PartyLexicon.Words.Find(sentence.Folded))
        {
            if (resolver.Resolve(hit.Meaning, hit.Word) is { } end && RoleAfter(sentence.Folded[hit.End..]) is { } role)
            {
                found.Add(new PartyMention(end, role, hit.Start));
            }
        }

        foreach ((HopEnd end, int start, int length) in resolver.Named(sentence.Folded))
        {
            if (RoleAfter(sentence.Folded[(start + length)..]) is { } role)
            {
                found.Add(new PartyMention(end, role, start));
            }
        }

        return [.. found.OrderBy(m => m.Start)];
    }

    private static PartyRole? RoleAfter(string rest) =>
        Takes().IsMatch(rest) ? PartyRole.Taker
        : Gives().IsMatch(rest) ? PartyRole.Giver
        : With().IsMatch(rest) ? PartyRole.Partner
        : null;

    [GeneratedRegex("^(等|の職員|の担当者|の担当職員|の(作業用)?(パソコン|サーバー?|端末|機器|システム|作業場所|作業室)|(\\([^)]*\\)))?(に対し|あてに?|宛て?に?|まで(?!に)|に(?!より|よる|おい|おけ|関|係|かか|つい|基づ|代わ|応)|へ)")]
    private static partial Regex Takes();

    [GeneratedRegex("^(等|の職員|の担当者|の担当職員|(\\([^)]*\\)))?(が|は|から|より)")]
    private static partial Regex Gives();

    [GeneratedRegex("^(等)?(との|と(?!も|し|す|な))")]
    private static partial Regex With();
}
