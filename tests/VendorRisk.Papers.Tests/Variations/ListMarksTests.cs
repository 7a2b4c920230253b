using System.Globalization;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Variations;

/// <summary>Lists of data with every sign, letter and lead-in that offices put before their entries: the items are known by construction.</summary>
public class ListMarksTests
{
    private static readonly string[] Data = ["氏名", "住所", "電話番号", "生年月日", "性別", "メールアドレス", "病歴", "口座番号"];

    private static readonly string[] Signs = ["・", "○", "◎", "●", "■", "◆", "▪", "→", "⇒", "＊", "※", "▶", "◇", "－", "✓", "+", "♦", "▷", "☆"];

    private static readonly string[] Rows = ["アイウエオカキク", "㋐㋑㋒㋓㋔㋕㋖㋗", "abcdefgh", "ABCDEFGH", "一二三四五六七八", "①②③④⑤⑥⑦⑧", "12345678"];

    private static readonly string[] Letterings = ["({0}){1}", "({0}) {1}", "{0}.{1}", "{0}) {1}", "{0} {1}", "（{0}）{1}"];

    private static readonly string[] LeadIns = ["対象者：{0}", "対象者→{0}", "対象者->{0}", "対象者…{0}", "対象者（{0}）", "【対象者】{0}", "〔対象者〕{0}", "《対象者》{0}", "対象者の{0}", "対象者に関する{0}", "対象者に係る{0}", "(対象者){0}"];

    private static readonly string[] Closings = ["", "。", "に限る", "のみとする。", "とする"];

    [Fact]
    public void Items_BehindOneSign_AreApart() => Check((random, data) =>
    {
        string sign = Signs[random.Next(Signs.Length)];
        return string.Join(random.Next(2) == 0 ? " " : "　", data.Select(d => sign + d));
    });

    [Fact]
    public void Items_BehindLettersInTheirOrder_AreApart() => Check((random, data) =>
    {
        string row = Rows[random.Next(Rows.Length)];
        string lettering = row[0] is '①' or '㋐' ? "{0}{1}" : Letterings[random.Next(row[0] is '1' ? 3 : Letterings.Length)];
        return string.Join("　", data.Select((d, i) => string.Format(CultureInfo.InvariantCulture, lettering, row[i], d)));
    });

    [Fact]
    public void Items_BehindTheWordsForTheirPeople_AreThoseOfThePeople() => Check((random, data) =>
        string.Format(CultureInfo.InvariantCulture, LeadIns[random.Next(LeadIns.Length)], string.Join('、', data)));

    [Fact]
    public void Items_BeforeWordsThatCloseTheList_AreTheSame() => Check((random, data) => string.Join('、', data) + Closings[random.Next(Closings.Length)]);

    [Fact]
    public void Items_PartedByWideGapsAlone_AreApart() => Check((_, data) => string.Join('　', data));

    private static void Check(Func<Random, string[], string> print)
    {
        Random random = new(20261130);
        List<string> complaints = [];
        for (int i = 0; i < 120; i++)
        {
            string[] data = [.. Data.OrderBy(_ => random.Next()).Take(2 + random.Next(4))];
            string list = print(random, data);
            string[] names = Reading.Of(SheetPaper.With(list)).Facts.Sheets[0].Names();
            if (!names.Order(StringComparer.Ordinal).SequenceEqual(data.Order(StringComparer.Ordinal)))
            {
                complaints.Add($"{list} -> {string.Join('|', names)}");
            }
        }

        complaints.ShouldBeEmpty();
    }
}
