using System.Collections.Immutable;
using System.Text.RegularExpressions;
using VendorRisk.Contract;
using VendorRisk.Papers.Attachments;
using VendorRisk.Papers.References;
using VendorRisk.Papers.Text;

namespace VendorRisk.Papers.Items;

/// <summary>Reads a cell of information items: whose, which, from where, or only where to look.</summary>
internal static partial class ItemReader
{
    private const int LongestOwner = 16;

    private static readonly string[] SubjectHeads = ["収集の対象者の範囲", "対象者の範囲", "個人の範囲", "対象者", "対象となる者", "本人の範囲", "収集の対象者", "対象"];

    private static readonly string[] ItemHeads = ["情報項目", "記録項目", "収集する項目", "個人情報項目", "個人情報の項目", "提供する項目", "項目", "取り扱う個人情報", "取扱う個人情報", "取り扱う項目", "個人情報の内容", "データ項目"];

    private static readonly string[] OtherHeads = ["記録するコンピュータ", "記録するコンピューター", "記録媒体", "使用するコンピュータ", "記録場所", "件数", "利用目的"];

    private enum Role
    {
        Subjects,
        Items,
        Other,
    }

    public static ItemCell Read(PaperText cell)
    {
        // 要配慮個人情報：■含む □含まない: an answer, which names no item.
        if (cell.IsEmpty || PaperFact.IsNone(cell) || Answer().IsMatch(cell.Folded))
        {
            return new ItemCell();
        }

        List<PaperText> subjects = [];
        ItemListReader list = new();
        Role role = Role.Items;
        int roleLevel = 0;
        PaperText machine = PaperText.Empty;
        foreach (TextSection section in TextSections.Of(cell))
        {
            PaperText body = section.Body;
            if (!section.Heading.IsEmpty)
            {
                (role, PaperText of) = RoleOfHeading(section.Heading);
                role = role == Role.Subjects && ItemListReader.IsListOfData(body) ? Role.Items : role;
                roleLevel = 0;
                if (!of.IsEmpty)
                {
                    subjects.Add(of);
                }
            }
            else if (HeadOf(body) is { } head)
            {
                role = head.Role;
                roleLevel = section.Level;
                PaperText label = body.Between(0, head.Length);
                body = body.Between(head.After, body.Folded.Length);
                if (role == Role.Subjects && ItemListReader.IsListOfData(body))
                {
                    // 対象者…氏名、住所: the label says whose the data behind it are.
                    role = Role.Items;
                    subjects.Add(label);
                }
            }
            else if (OwnerOf(body) is { IsEmpty: false } owner)
            {
                subjects.Add(owner);
                role = Role.Items;
                roleLevel = section.Level;
                body = body.Between(owner.Folded.Length + (body.Folded.StartsWith('(') ? 2 : 1), body.Folded.Length);
            }
            else if (section.Level > 0 && section.Level < roleLevel)
            {
                role = Role.Items;
                roleLevel = section.Level;
            }

            if (role == Role.Other && section.Body.Folded.StartsWith("記録するコンピュ", StringComparison.Ordinal))
            {
                machine = body;
            }
            else if (role == Role.Subjects && !body.IsEmpty)
            {
                subjects.Add(body);
            }
            else if (role == Role.Items)
            {
                list.Take(body);
            }
        }

        return Build(cell, subjects, list) with { Machine = machine };
    }

    private static ItemCell Build(PaperText cell, List<PaperText> subjects, ItemListReader list)
    {
        ImmutableArray<PaperText> whose = [.. subjects.Count > 0 ? subjects : list.Subjects];
        Fact<string> reference = list.Items.IsEmpty && AttachmentNames.In(cell) is [var first, ..]
            ? Fact.Known(first.Name, cell.SourceOf(first.At, first.Length))
            : list.Items.IsEmpty && Pointers.Of(cell.Folded) is not null ? PaperFact.Of(cell)
            : list.Items.IsEmpty ? new() : Fact.NotApplicable<string>("項目が本文に挙げられている");
        Fact<bool> open = list.Items.IsEmpty ? new()
            : list.OpenEnd is { IsEmpty: false } end ? PaperFact.Of(true, end)
            : Fact.Known(false, list.Items[^1].Name.Source);
        return new ItemCell
        {
            Subjects = whose.IsEmpty ? new() : Fact.Known(string.Join('、', whose.Select(w => w.Words).Distinct(StringComparer.Ordinal)), whose[0].WholeSource()),
            Items = list.Items,
            ByReference = reference,
            OpenEnded = open,
            NotRead = reference.IsKnown ? list.Denied : list.NotRead.AddRange(list.Denied),
        };
    }

    private static (Role Role, PaperText Subjects) RoleOfHeading(PaperText heading)
    {
        string s = heading.Folded;
        foreach (string joint in (ReadOnlySpan<string>)["に係る", "に関する", "の"])
        {
            int at = s.LastIndexOf(joint, StringComparison.Ordinal);
            if (at > 0 && Array.Exists(ItemHeads, h => s[(at + joint.Length)..] == h || s[(at + joint.Length)..] == h + "等"))
            {
                return (Role.Items, heading.Between(0, at));
            }
        }

        if (Array.Exists(ItemHeads, h => s.Contains(h, StringComparison.Ordinal)))
        {
            return (Role.Items, PaperText.Empty);
        }

        return Array.Exists(SubjectHeads, h => s == h) ? (Role.Subjects, PaperText.Empty)
            : Array.Exists(OtherHeads, h => s.Contains(h, StringComparison.Ordinal)) ? (Role.Other, PaperText.Empty)
            : (Role.Items, heading);
    }

    /// <summary>The head that the words begin with: what it is, how long it is, and where its list begins.</summary>
    private static (Role Role, int Length, int After)? HeadOf(PaperText body)
    {
        foreach ((string[] heads, Role role) in new[] { (ItemHeads, Role.Items), (SubjectHeads, Role.Subjects), (OtherHeads, Role.Other) })
        {
            foreach (string head in heads)
            {
                if (body.Folded.StartsWith(head, StringComparison.Ordinal) && StandsClear(body, head.Length))
                {
                    return (role, head.Length, head.Length + Arrow().Match(body.Folded[head.Length..]).Length);
                }
            }
        }

        return null;
    }

    /// <summary>対象児童:氏名、生年月日 and (対象児童)氏名、生年月日: whose data the list behind the mark names.</summary>
    private static PaperText OwnerOf(PaperText body)
    {
        int start = body.Folded.StartsWith('(') ? 1 : 0;
        int end = body.Folded.IndexOf(start > 0 ? ')' : ':', StringComparison.Ordinal);
        return end > start + 1 && end <= LongestOwner && ItemListReader.IsOwner(body.Folded[start..end]) && ItemListReader.IsListOfData(body.Between(end + 1, body.Folded.Length))
            ? body.Between(start, end)
            : PaperText.Empty;
    }

    private static bool StandsClear(PaperText body, int at) =>
        at >= body.Folded.Length || body.Folded[at] == '\n' || Arrow().IsMatch(body.Folded[at..]) || body.AfterGap(at);

    [GeneratedRegex(@"^[(\[〔]?(?:\s*[・/]?(?:[■□☑☐☒●○◯✓]|[(\[][ xX○✓レ]?[)\]])? ?(?:含む|含まない|含まれる|含まれない|有り?|無し?|あり|なし|該当(?:する|しない|なし|あり)?)(?=$|[\s・/■□☑☐☒●○◯✓()\[\]〕]))+\s*[)\]〕]?$")]
    private static partial Regex Answer();

    /// <summary>What leads from a head to its list.</summary>
    [GeneratedRegex("^(?::|…+|→|⇒|[-=]+>|=)")]
    private static partial Regex Arrow();
}
