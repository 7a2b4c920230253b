using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Layouts;

/// <summary>Forms of invented offices that are lines, printed in every way that lines are fields; what is in them is known from the start.</summary>
public class FormLineTests
{
    private static readonly string[] Firms = ["桜川データ", "三輪印刷", "白鷺サービス", "若草計算"];
    private static readonly string[] Data = ["氏名", "住所", "生年月日", "電話番号", "病歴", "口座番号"];

    public static TheoryData<string, string> Styles { get; } = new()
    {
        { "dash", "- {0}：{1}" },
        { "star", "* {0}：{1}" },
        { "dot", "・{0}：{1}" },
        { "wide star", "＊ {0}：{1}" },
        { "square", "■{0}　{1}" },
        { "diamond", "◆ {0}：{1}" },
        { "outline", "　1-{2}　{0}：{1}" },
        { "outline dots", "1.{2}. {0}　{1}" },
        { "kana", "{3}　{0}：{1}" },
        { "turtle", "〔{0}〕{1}" },
        { "lens", "【{0}】{1}" },
        { "round", "（{0}）{1}" },
        { "angle", "〈{0}〉{1}" },
        { "below", "【{0}】\n{1}\n" },
        { "dot and lens", "・【{0}】{1}" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void Field_BehindAnyMark_IsRead(string style, string line)
    {
        for (int seed = 0; seed < 12; seed++)
        {
            Form form = new(seed);
            string text = form.Print((label, value, i) => string.Format(null, CompositeFormat.Parse(line), label, value, i + 1, "アイウエオカキクケコ"[i]));
            Facts(text).ShouldBe(form.Expected, $"{style} {seed}\n{text}");
        }
    }

    [Fact]
    public void Field_BesideAnother_IsRead()
    {
        for (int seed = 0; seed < 12; seed++)
        {
            Form form = new(seed);
            StringBuilder text = new("個人情報委託審査カード\n\n");
            for (int i = 0; i < form.Fields.Length; i += 2)
            {
                string left = $"{form.Fields[i].Label}　　{form.Fields[i].Value}";
                text.Append(left);
                if (i + 1 < form.Fields.Length)
                {
                    text.Append('　', Math.Max(2, 40 - ((Width(left) + 1) / 2))).Append(Width(left) % 2 == 1 ? " " : "").Append(form.Fields[i + 1].Label + "　　" + form.Fields[i + 1].Value);
                }

                text.Append('\n');
            }

            Facts(text.ToString()).ShouldBe(form.Expected, $"{seed}\n{text}");
        }
    }

    [Theory]
    [InlineData("とする。", false)]
    [InlineData("である。", false)]
    [InlineData("とします。", true)]
    [InlineData("を予定している。", true)]
    public void Field_InASentence_IsRead(string end, bool running)
    {
        for (int seed = 0; seed < 12; seed++)
        {
            Form form = new(seed);
            string text = "業務委託に係る個人情報の取扱いについて（伺い）\n\n本町では、次の業務を外部に委託することとしたい。\n"
                + string.Join(running ? "" : "\n", form.Fields.Select(f => $"{f.Label}は、{f.Value}{end}")) + "\n";
            Facts(text).ShouldBe(form.Expected, $"{seed}\n{text}");
        }
    }

    [Theory]
    [InlineData("再委託は行わせない。")]
    [InlineData("再委託は、行わない。")]
    [InlineData("再委託は認めない。")]
    public void ReentrustingDenied_InASentence_IsDenied(string sentence)
    {
        Form form = new(3);
        EngagementFacts facts = Reading.Of("業務委託について（伺い）\n\n" + string.Concat(form.Fields.Select(f => $"{f.Label}は、{f.Value}とする。\n")) + sentence + "\n").Facts;
        facts.Reentrustment.Value.ShouldBe(ReentrustmentStance.Denied);
    }

    [Fact]
    public void Clauses_WhoseSentencesBeginLikeFields_StayClauses()
    {
        PaperReading reading = Reading.Of("個人情報取扱特記事項\n第1　受託者は、個人情報を漏らさないものとする。\n第2　委託先は、個人情報を複写しないものとする。\n第3　記録媒体は、返却するものとする。\n第4　取り扱う個人情報は、業務の目的以外に利用しないものとする。\n");
        reading.Kind.ShouldBe(PaperKind.Clauses);
        reading.Facts.ClauseSets.ShouldNotBeEmpty();
    }

    [Fact]
    public void PointsBelowAField_AreItsValue()
    {
        EngagementFacts facts = Reading.Of("# 取扱情報確認票（委託）\n\n- 件名：水辺ボランティア登録業務の委託\n- 委託先：株式会社白鷺\n- 情報項目：\n  - [x] 氏名\n  - [ ] 個人番号\n  - [x] 電話番号\n- 媒体：紙\n").Facts;
        facts.Sheets.ShouldHaveSingleItem().Names().ShouldBe(["氏名", "電話番号"]);
        facts.Chain.ShouldHaveSingleItem().Name.Value.ShouldBe("株式会社白鷺");
    }

    [Fact]
    public void PointsOfAText_InAFormOfItsOwn_StayText()
    {
        EngagementFacts facts = Reading.Of("付議事項\n\n件名\t通知発送業務の委託について\n\n委託先\t株式会社青葉\n情報項目\t氏名、住所\n記録媒体\t紙\n委託の内容\t次のとおり\n\n- 委託先：通知の印刷\n- 担当課：原稿の確認\n- 情報項目：市が抽出する\n").Facts;
        facts.Chain.Select(l => l.Name.Value).ShouldBe(["株式会社青葉"]);
        facts.Sheets[0].Names().ShouldBe(["氏名", "住所"]);
    }

    [Theory]
    [InlineData("契約開始", "契約終了")]
    [InlineData("委託開始日", "委託終了日")]
    [InlineData("履行開始日", "履行完了日")]
    [InlineData("契約の始期", "契約の終期")]
    public void Term_OverTwoRows_HasBothEnds(string start, string end)
    {
        Term term = Reading.Of($"業務委託審査票\n\n件名　農園業務の委託\n委託先　株式会社青葉\n情報項目　氏名、住所\n媒体　紙\n{start}　令和7年5月12日\n{end}　令和8年1月30日\n").Facts.Sheets.ShouldHaveSingleItem().Term;
        term.Days().ShouldBe((Reading.Day("2025-05-12"), Reading.Day("2026-01-30"), false));
    }

    [Theory]
    [InlineData("受注者", "再受託者")]
    [InlineData("元請", "下請")]
    [InlineData("元請事業者", "協力会社")]
    public void Vendors_InOneForm_HaveTheirTiers(string first, string second)
    {
        EngagementFacts facts = Reading.Of($"業務委託 情報取扱届\n\n業務名：窓口業務の委託\n{first}：株式会社青葉\n{second}：株式会社白鷺\n情報：氏名、病歴\n媒体：紙\n期間：令和7年4月1日から令和8年3月31日まで\n").Facts;
        facts.Chain.Select(l => (l.Name.Value, l.Tier)).ShouldBe([("株式会社青葉", 1), ("株式会社白鷺", 2)]);
        facts.Sheets[0].Tier.Value.ShouldBe(1);
        facts.Sheets[0].Names().ShouldBe(["氏名", "病歴"]);
    }

    private static string Facts(string text)
    {
        PaperReading reading = Reading.Of(text);
        EngagementFacts facts = reading.Facts;
        return string.Join(" / ", [.. reading.Refusals, .. facts.Chain.Select(l => $"{l.Tier} {l.Name.Or("?")}"), .. facts.Sheets.Select(s => $"{string.Join('、', s.Names())} {s.Term.Days().Item1:yyyy-MM-dd} {s.Term.Days().Item2:yyyy-MM-dd} {string.Join('、', s.Media.Select(m => m.Name.Or("?")))}")]);
    }

    private static int Width(string text) => text.Sum(c => c < 128 ? 1 : 2);

    /// <summary>The fields of a form, in an order of its own, and what comes of them.</summary>
    private sealed class Form
    {
        public Form(int seed)
        {
            Random random = new(seed);
            string firm = $"株式会社{Firms[random.Next(Firms.Length)]}";
            string[] items = [.. Data.OrderBy(_ => random.Next()).Take(3)];
            (string Label, string Value)[] rest =
            [
                (Pick(random, "取り扱う個人情報", "情報項目", "取り扱わせる個人情報"), string.Join('、', items)),
                (Pick(random, "記録媒体", "媒体"), "CD-R"),
                (Pick(random, "委託の内容", "委託する業務"), "通知の印刷及び発送"),
                (Pick(random, "委託期間", "契約期間"), "令和7年4月1日から令和8年3月31日まで"),
                ("対象者数", "1,340人"),
            ];
            Fields = [("件名", $"{firm[4..6]}通知業務の委託"), (Pick(random, "委託先", "受託者"), firm), .. rest.OrderBy(_ => random.Next())];
            Expected = $"1 {firm} / {string.Join('、', items)} 2025-04-01 2026-03-31 CD-R";
        }

        public (string Label, string Value)[] Fields { get; }

        public string Expected { get; }

        public string Print(Func<string, string, int, string> line) => "個人情報取扱業務委託 審査票\n\n" + string.Join('\n', Fields.Select((f, i) => line(f.Label, f.Value, i))) + "\n";

        private static string Pick(Random random, params string[] words) => words[random.Next(words.Length)];
    }
}
