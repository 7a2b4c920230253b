using System.Text;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Layouts;

/// <summary>Tables and articles that list what other papers print in a form: heads, marks, numbers of rows and columns by chance, the facts known from the start.</summary>
public class ListTablesTests
{
    private const int Papers = 60;
    private static readonly string[] Firms = ["株式会社みどり印刷", "有限会社北運輸", "合同会社あさぎり", "（株）ゆめ封入", "一般社団法人まちの手"];
    private static readonly string[] Works = ["案内の印刷", "封入及び封かん", "コールセンターの運営", "名簿の入力"];
    private static readonly string[] Items = ["氏名", "住所", "生年月日", "電話番号", "口座番号", "続柄", "健診の結果", "メールアドレス"];

    [Fact]
    public void Subcontractors_OneARow_AreInTheChain_EachWithItsItems()
    {
        Check(random =>
        {
            string[] firms = Some(random, Firms, 1, 3);
            string[][] items = [.. firms.Select(_ => Some(random, Items, 1, 4))];
            string heading = Pick(random, "再委託の一覧", "再委託先の内訳", "３　再委託の状況");
            string name = Pick(random, "再委託先", "再委託先の名称", "再受託者", "名称", "事業者名");
            string work = Pick(random, "業務", "作業", "再委託する業務", "内容");
            string data = Pick(random, "個人情報", "取り扱う個人情報", "情報項目");
            IEnumerable<string[]> rows = firms.Select((f, i) => (string[])[f, Works[i], string.Join('、', items[i])]);
            string paper = $"{Form("株式会社さくら発送", "氏名、住所")}\n{heading}\n\n{Table([name, work, data], rows)}";
            return (paper, read => Same(read.Facts.Chain.Where(l => l.Tier == 2).Select(l => l.Name.Value ?? ""), firms)
                ?? Same(read.Facts.Sheets.Where(s => s.Tier.Is(2)).Select(s => string.Join('、', s.Items.Select(i => i.Name.Value))), items.Select(i => string.Join('、', i))));
        });
    }

    [Fact]
    public void Items_WithAMarkBesideEach_AreThoseThatAreTicked()
    {
        Check(random =>
        {
            string[] listed = Some(random, Items, 3, 8);
            bool[] ticked = [.. listed.Select((_, i) => i == 0 || random.Next(2) == 0)];
            (string Yes, string No) marks = random.Next(4) switch { 0 => ("○", "－"), 1 => ("○", "×"), 2 => ("有", "無"), _ => ("✓", "") };
            int beside = random.Next(2) + 1;
            string[] head = [Pick(random, "個人情報の項目", "項目", "情報項目"), Pick(random, "取扱い", "取扱いの有無", "対象", "該当")];
            string[][] pairs = [.. listed.Select((item, i) => (string[])[item, ticked[i] ? marks.Yes : marks.No])];
            IEnumerable<string[]> rows = pairs.Chunk(beside).Select(c => (string[])[.. c.SelectMany(p => p), .. Enumerable.Repeat("", (beside - c.Length) * 2)]);
            string paper = $"{Form("株式会社やまびこ", null)}\n個人情報の項目\n\n{Table([.. Enumerable.Repeat(head, beside).SelectMany(h => h)], rows)}";
            return (paper, read => Same(read.Facts.Sheets[0].Items.Select(i => i.Name.Value ?? ""), listed.Where((_, i) => ticked[i])));
        });
    }

    [Fact]
    public void Items_OfATableThatTellsMoreOfEach_AreThoseOfTheirColumn()
    {
        Check(random =>
        {
            string[] listed = Some(random, Items, 2, 6);
            bool attached = random.Next(2) == 0;
            bool numbers = random.Next(2) == 0;
            string[] head = [.. numbers ? (string[])["No."] : [], Pick(random, "項目", "情報項目", "個人情報の項目"), Pick(random, "元となる台帳", "備考", "取得元")];
            IEnumerable<string[]> rows = listed.Select((item, i) => (string[])[.. numbers ? (string[])[$"{i + 1}"] : [], item, Pick(random, "住民の台帳", "申請書", "本人")]);
            string paper = $"{Form("株式会社やまびこ", attached ? "別紙1に記載のとおり" : null)}\n{(attached ? "別紙1　取り扱わせる個人情報" : "取り扱う個人情報")}\n\n{Table(head, rows)}";
            return (paper, read => Same(read.Facts.Sheets[0].Items.Select(i => i.Name.Value ?? ""), listed));
        });
    }

    [Fact]
    public void Articles_OfASpecification_AreItsFields()
    {
        Check(random =>
        {
            string[] items = Some(random, Items, 2, 5);
            string firm = Firms[random.Next(3)];
            string[] kanji = ["一", "二", "三", "四", "五"];
            string list = random.Next(2) == 0
                ? $"受託者が取り扱う個人情報は、次に掲げるものとする。\n{string.Join('\n', items.Select((item, i) => $"　{kanji[i]}　{item}"))}"
                : $"取り扱う個人情報は、{string.Join('、', items)}とする。";
            (string Label, string Words)[] articles =
            [
                ("業務の名称", "名簿の入力業務"), ("履行期間", "令和七年四月一日から令和八年三月三十一日までとする。"), ("受託者", $"{firm}{Pick(random, "とする。", "", "である。")}"),
                ("取り扱う個人情報", list), ("再委託", "再委託は、これを認めない。"),
            ];
            string paper = "名簿入力業務委託仕様書\n\n" + string.Concat(articles.Select((a, i) => $"（{a.Label}）\n第{(random.Next(2) == 0 ? kanji[i] : $"{i + 1}")}条　{a.Words}\n"));
            return (paper, read => Same(read.Facts.Sheets[0].Items.Select(i => i.Name.Value ?? ""), items)
                ?? Same(read.Facts.Chain.Select(l => l.Name.Value ?? ""), [firm])
                ?? (read.Facts.Sheets[0].Term.End.Is(new DateOnly(2026, 3, 31)) ? null : "the term"));
        });
    }

    [Fact]
    public void GroupsOfBoxes_AreNoItems()
    {
        Check(random =>
        {
            string[] groups = ["基本情報", "連絡先", "世帯の状況"];
            string[] listed = Some(random, Items, 6, 8);
            bool[] ticked = [.. listed.Select((_, i) => i == 0 || (i != 1 && random.Next(2) == 0))];
            IEnumerable<string> lines = listed.Select((item, i) => (ticked[i] ? "■" : "□") + item).Chunk(3).Select((c, i) => $"　{groups[i]}　{string.Join('　', c)}");
            return ($"{Form("株式会社こねこ", null)}取り扱う個人情報\n{string.Join('\n', lines)}\n記録媒体：紙\n", read => Same(read.Facts.Sheets[0].Items.Select(i => i.Name.Value ?? ""), listed.Where((_, i) => ticked[i])));
        });
    }

    private static void Check(Func<Random, (string Paper, Func<PaperReading, string?> Fault)> make)
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Papers; seed++)
        {
            (string paper, Func<PaperReading, string?> fault) = make(new Random(seed));
            if (fault(Reading.Reader.Read(Encoding.UTF8.GetBytes(paper), "paper.md")) is { } found)
            {
                wrong.Add($"{seed}: {found}\n{paper}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    private static string Form(string firm, string? items) =>
        $"# 付議事項\n\n件名：名簿の作成\n担当課：健康課\n委託先：{firm}\n委託期間：令和7年4月1日～令和8年3月31日\n対象者：町民 1,100人\n" + (items is null ? "" : $"情報項目：{items}\n記録媒体：紙\n");

    private static string Table(string[] head, IEnumerable<string[]> rows) =>
        Row(head) + "|" + string.Concat(head.Select(_ => "---|")) + "\n" + string.Concat(rows.Select(Row));

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string? Same(IEnumerable<string> read, IEnumerable<string> told)
    {
        (string got, string want) = (string.Join('|', read), string.Join('|', told));
        return got == want ? null : $"{got} instead of {want}";
    }

    private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];

    private static string[] Some(Random random, string[] all, int least, int most) => [.. all.OrderBy(_ => random.Next()).Take(random.Next(least, most + 1))];
}
