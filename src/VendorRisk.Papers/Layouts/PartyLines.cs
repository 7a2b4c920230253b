using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A party whose name stands below or behind a label of its own (受託者　所在地　…, then 名称　株式会社A). The name is written behind the party's label; its address, its
/// representative and what else is told of it are fields that nobody takes for the name.
/// </summary>
internal static partial class PartyLines
{
    /// <summary>How many lines may tell of one party.</summary>
    private const int Most = 7;

    public static ImmutableArray<Block> Spell(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder spelled = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            Block[] party = PartyOf(blocks[i]) is { } label ? Spelled(blocks, i, label) : [];
            spelled.AddRange(party.Length > 0 ? party : [blocks[i]]);
            i += Math.Max(1, party.Length);
        }

        return spelled.ToImmutable();
    }

    /// <summary>The label of a party, and what stands behind it on its line; null for any other line.</summary>
    private static (PaperText Label, PaperText Behind)? PartyOf(Block block)
    {
        if (block.Kind != BlockKind.Text || block.Text.Folded.Length is 0 or > 120)
        {
            return null;
        }

        PaperText text = block.Text;
        string s = text.Folded;
        if (Party().Match(s) is { Success: true } match && match.Groups["label"] is var label && (match.Length == s.Length || s[match.Length - 1] is ':' or ']' or '】' || text.AfterGap(match.Length) || DetailAt(text.Between(match.Length, s.Length)) is not null))
        {
            return (text.Between(label.Index, label.Index + label.Length), text.Between(match.Length, s.Length));
        }

        return null;
    }

    private static Block[] Spelled(ImmutableArray<Block> blocks, int at, (PaperText Label, PaperText Behind) party)
    {
        // What each line tells; the first may name the party without a label, or hold nothing but the party's own.
        List<(PaperText Label, PaperText Value)> told = [DetailAt(party.Behind) ?? (PaperText.Empty, party.Behind)];
        while (told.Count <= Most && at + told.Count < blocks.Length && blocks[at + told.Count] is { Kind: BlockKind.Text } line && DetailOf(line) is { } detail)
        {
            told.Add(detail);
        }

        int name = told.FindIndex(d => !d.Value.IsEmpty && (d.Label.IsEmpty || IsName(d.Label, d.Value)));
        if (name < 0 || !MayBeName(told[name].Value) || !told.Exists(d => TellsOfParty().IsMatch(LabelText.Core(d.Label.Folded))))
        {
            return [];
        }

        // The name moves up to the party's label, and what stood there takes its place.
        (told[0], told[name]) = (told[name], told[0]);
        told[0] = (LabelOf(party.Label), told[0].Value);
        return [.. told.Select((d, i) => d.Value.IsEmpty ? blocks[at + i] with { Kind = BlockKind.Blank } : FieldText.Line(blocks[at + i], d.Label, d.Value))];
    }

    /// <summary>相手方 alone is the other side of a connection elsewhere; a firm with an address and a certificate is the vendor.</summary>
    private static PaperText LabelOf(PaperText printed) =>
        LabelLexicon.KindOf(printed.Folded) == FieldKind.Vendor || !printed.Folded.StartsWith("相手", StringComparison.Ordinal) ? printed : PaperText.Of(new TextFragment(printed.Line, "委託先"));

    /// <summary>この契約により業務を受託した者をいう, は、次の者を: no name; nor is the next label (名称　所在地　電話).</summary>
    private static bool MayBeName(PaperText value) =>
        !value.IsEmpty && !value.Folded.Contains('。', StringComparison.Ordinal) && !Sentence().IsMatch(value.Folded) && !Detail().IsMatch(value.Folded);

    private static bool IsName(PaperText label, PaperText value) => NameLabel().IsMatch(LabelText.Core(label.Folded)) || (LabelText.Core(label.Folded) is "氏名" && Firm().IsMatch(value.Folded));

    private static (PaperText Label, PaperText Value)? DetailOf(Block line)
    {
        int mark = Mark().Match(line.Text.Folded).Length;
        return DetailAt(line.Text.Between(mark, line.Text.Folded.Length));
    }

    private static (PaperText Label, PaperText Value)? DetailAt(PaperText text)
    {
        Match match = Detail().Match(text.Folded);
        if (!match.Success || match.Length >= text.Folded.Length)
        {
            return null;
        }

        bool colon = match.Value[^1] == ':';
        return colon || text.AfterGap(match.Length) ? (text.Between(0, match.Groups["label"].Length), text.Between(match.Length, text.Folded.Length)) : null;
    }

    [GeneratedRegex(@"^(?:[(【\[〔]?\d{1,2}[)\].、】]? ?|[①-⑳・■●○◆◎] ?|[(【\[〔<])?(?<label>(?:申請|届出|申出)(?:者|人)(?:\((?:受託者|受注者|委託先)\))?|(?:再々?)?(?:委託|受託|受注|請負)(?:先|者|業者|事業者|予定者|予定先)|再委託の相手方|(?:委託の|契約の)?相手方?|下請(?:負)?(?:者|人|業者))(?:の概要|に関する事項|について|の情報)?(?:[1-9]|[①-⑨])?[)】\]〕>]?:?")]
    private static partial Regex Party();

    [GeneratedRegex("^(?<label>所在地|住所|" + PartyLabels.Names + @"|氏名|代表者(?:職・?氏名|の?氏名|名)?|電話(?:番号)?|連絡先|担当者(?:名)?|責任者(?:名)?|法人番号|認証(?:の取得)?|資格|業務(?:の?内容)?|個人情報)(?:\([^)]{1,12}\))?:?")]
    private static partial Regex Detail();

    [GeneratedRegex("^(?:" + PartyLabels.Names + ")$")]
    private static partial Regex NameLabel();

    [GeneratedRegex("^(?:所在地|住所|" + PartyLabels.Names + "|氏名|代表者.*|電話.*|連絡先|法人番号)$")]
    private static partial Regex TellsOfParty();

    [GeneratedRegex("^[はがをにのとでへ]|(?:いう|いいます|する|です|ます)$")]
    private static partial Regex Sentence();

    [GeneratedRegex("株式会社|有限会社|合同会社|法人|組合|[(]株[)]|[(]有[)]")]
    private static partial Regex Firm();

    [GeneratedRegex(@"^(?:[(]?(?:\d{1,2}|[ア-ン])[).]|[①-⑳・]) ?")]
    private static partial Regex Mark();
}
