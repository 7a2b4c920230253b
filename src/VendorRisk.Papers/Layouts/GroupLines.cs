using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Papers.Blocks;
using VendorRisk.Papers.Labels;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;
using VendorRisk.Papers.Vendors;

namespace VendorRisk.Papers.Layouts;

/// <summary>
/// A group whose members stand in lines or rows of their own below it (受託者　○○共同企業体, then 代表企業　株式会社A, then 構成企業　株式会社B). They are written behind
/// the group's name, each with its role, as papers print them that name a group in one cell.
/// </summary>
internal static partial class GroupLines
{
    private const int LongestLabel = 16;

    public static ImmutableArray<Block> Gather(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder gathered = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        for (int i = 0; i < blocks.Length;)
        {
            List<(PaperText Role, PaperText Name)> members = IsVendor(blocks[i]) ? MembersAt(blocks, i + 1, MemberOf) : [];
            bool group = members.Count > 1;
            gathered.Add(group ? With(blocks[i], members) : blocks[i]);
            i += group ? members.Count + 1 : 1;
        }

        return GatherTable(gathered.ToImmutable());
    }

    /// <summary>A table of members below the form (区分 | 名称 | 認証): its rows go to the group that a vendor's row above names.</summary>
    private static ImmutableArray<Block> GatherTable(ImmutableArray<Block> blocks)
    {
        int first = Enumerable.Range(0, blocks.Length).FirstOrDefault(i => TableMember(blocks[i]) is not null, -1);
        int group = first < 0 ? -1 : Enumerable.Range(0, first).LastOrDefault(i => IsVendor(blocks[i]) && blocks[i].Cells.Any(c => JointVentures.IsGroup(c.Folded)), -1);
        if (group < 0)
        {
            return blocks;
        }

        List<(PaperText Role, PaperText Name)> members = MembersAt(blocks, first, TableMember);
        int end = first + members.Count;
        int start = first;
        while (start > group + 1 && (blocks[start - 1].Kind == BlockKind.Separator || IsHead(blocks[start - 1])))
        {
            start--;
        }

        return members.Count < 2 ? blocks : [.. blocks[..group], With(blocks[group], members), .. blocks[(group + 1)..start], .. blocks[end..]];
    }

    /// <summary>The members that stand one after the other from here on.</summary>
    private static List<(PaperText Role, PaperText Name)> MembersAt(ImmutableArray<Block> blocks, int at, Func<Block, (PaperText Role, PaperText Name)?> read)
    {
        List<(PaperText Role, PaperText Name)> members = [];
        while (at + members.Count < blocks.Length && read(blocks[at + members.Count]) is { } member)
        {
            members.Add(member);
        }

        return members;
    }

    private static bool IsHead(Block row) => row.Kind == BlockKind.Row && row.Cells.Any(c => LabelText.Squeeze(c.Folded) is "名称" or "商号" or "構成員" or "企業名" or "団体名" or "商号又は名称" or "事業者名");

    private static (PaperText Role, PaperText Name)? TableMember(Block block)
    {
        PaperText[] cells = [.. block.Cells.Where(c => !c.IsEmpty)];
        if (block.Kind != BlockKind.Row || cells.Length < 2 || !TableRole().IsMatch(LabelText.Squeeze(cells[0].Folded)) || !CompanyNames.HasForm(cells[1].Folded))
        {
            return null;
        }

        PaperText role = LabelText.Squeeze(cells[0].Folded) is "代表" or "代表者" ? PaperText.Of(new TextFragment(cells[0].Line, "代表構成員")) : cells[0];
        TextFragment[] others = [.. cells.Skip(2).SelectMany(c => (TextFragment[])[new TextFragment(c.Line, "（"), .. c.Fragments, new TextFragment(c.Line, "）")])];
        return (role, PaperText.Of([.. cells[1].Fragments, .. others]));
    }

    [GeneratedRegex("^(?:代表|代表者|" + GroupWords.Lead + "|" + GroupWords.Member + @")(?:\d+|[①-⑨])?$")]
    private static partial Regex TableRole();

    /// <summary>A field that names the vendor, or leaves the name to the lines below.</summary>
    private static bool IsVendor(Block block) => block.Kind switch
    {
        BlockKind.Row => block.Cells.Any(c => LabelLexicon.KindOf(c.Folded) == FieldKind.Vendor),
        BlockKind.Text => Vendor().IsMatch(LabelText.Squeeze(block.Text.Folded)),
        _ => false,
    };

    private static Block With(Block head, List<(PaperText Role, PaperText Name)> members)
    {
        TextFragment[] told = [.. members.SelectMany((m, i) => (TextFragment[])[new TextFragment(m.Role.Line, i == 0 ? "（" : "、"), .. m.Role.Fragments, new TextFragment(m.Role.Line, "　"), .. m.Name.Fragments]), new TextFragment(members[^1].Name.Line, "）")];
        int last = head.Kind == BlockKind.Row ? Math.Max(1, head.Cells.Length - 1) : 0;
        return head with { Cells = last < head.Cells.Length ? head.Cells.SetItem(last, PaperText.Of([.. head.Cells[last].Fragments, .. told])) : head.Cells.Add(PaperText.Of([.. told])) };
    }

    /// <summary>The role and the name of a member; null for any other line.</summary>
    private static (PaperText Role, PaperText Name)? MemberOf(Block block)
    {
        if (block.Kind == BlockKind.Row)
        {
            PaperText[] cells = [.. block.Cells.Where(c => !c.IsEmpty)];
            return cells.Length == 2 && Role().Match(LabelText.Squeeze(cells[0].Folded)) is { Success: true } role && role.Length == LabelText.Squeeze(cells[0].Folded).Length ? (cells[0], cells[1]) : null;
        }

        PaperText text = block.Text;
        return block.Kind == BlockKind.Text && Role().Match(text.Folded) is { Success: true } match && match.Length < text.Folded.Length && match.Length <= LongestLabel && (text.Folded[match.Length - 1] == ':' || text.AfterGap(match.Length))
            ? (text.Between(0, match.Length), text.Between(match.Length, text.Folded.Length))
            : null;
    }

    [GeneratedRegex(@"^(?:[・○●■◆(\d). ]*|[^、。]{2,10}の構成(?:員|団体|企業)?[ :]*)(?:" + GroupWords.Lead + "|" + GroupWords.Member + @")(?:の?(?:名称|商号|商号又は名称))?(?:\d+|[①-⑨]|[(](?:代表|代表者|幹事|\d+)[)])? ?:?")]
    private static partial Regex Role();

    [GeneratedRegex(@"^[^、。]{0,4}(?:委託先|受託者|受託事業者|受注者|契約の?相手方?|受託予定者|委託予定先|指定管理者|委託候補者|受託候補者|運営事業者|事業者)(?:名|の名称)?(?::|\]|】|$|.{0,40}" + GroupWords.Group + "|.{2,40}グループ)")]
    private static partial Regex Vendor();
}
