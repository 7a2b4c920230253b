using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Layouts;

/// <summary>A table of sheets as some office might print it, its labels across the top or down the side, and what it was printed from.</summary>
internal sealed class GeneratedTable
{
    private static readonly string[] Words = ["桜川", "三輪", "南北", "青葉", "白鷺", "若草", "港北", "大空"];
    private static readonly string[] Data = ["氏名", "住所", "生年月日", "電話番号", "病歴", "口座番号", "個人番号"];

    private readonly Random _random;

    public GeneratedTable(int seed, bool columns)
    {
        _random = new Random(seed);
        int sheets = columns ? _random.Next(1, 4) : _random.Next(2, 4);
        bool tiers = _random.Next(2) == 0;
        string[] names = [.. Words.OrderBy(_ => _random.Next()).Take(sheets).Select(w => $"株式会社{w}データ")];
        List<(string Label, string[] Values)> fields =
        [
            (Pick("委託先", "委託先名", "委託先の名称", "委託予定先"), names),
            (Pick("情報項目", "取り扱う個人情報", "取扱う個人情報の項目", "個人情報の内容"), [.. names.Select(_ => string.Join('、', Data.OrderBy(_ => _random.Next()).Take(3)))]),
            (Pick("記録媒体", "媒体", "使用媒体"), [.. names.Select(_ => Pick("紙", "委託先のサーバ", "電磁的媒体（DVD）"))]),
            (Pick("委託の内容", "業務内容", "委託する業務の内容"), [.. names.Select(n => $"{n[4..6]}の通知の印刷")]),
            (Pick("委託期間", "契約期間", "履行期間", "委託の期間"), [.. names.Select((_, i) => $"令和7年{i + 4}月1日から令和8年3月31日まで")]),
        ];
        fields = [.. fields.OrderBy(_ => _random.Next())];
        (string Label, string[] Values)? role = tiers && sheets > 1 ? (columns ? "区分" : "項目", [.. names.Select((_, i) => i == 0 ? "委託先" : "再委託先")]) : null;
        if (role is { } roles)
        {
            fields.Insert(0, roles);
        }

        string[][] rows = columns
            ? [[.. fields.Select(f => f.Label)], .. Enumerable.Range(0, sheets).SelectMany(i => Repeat(fields, i))]
            : [.. fields.Select(f => (string[])[f.Label, .. f.Values])];
        bool tabs = _random.Next(2) == 0;
        IEnumerable<string> lines = rows.Select(r => tabs ? string.Join('\t', r) : $"| {string.Join(" | ", r)} |");
        Text = "個人情報保護審議会 付議事項\n\n件名\t通知発送業務の委託について\n\n" + string.Join('\n', tabs ? lines : lines.Take(1).Append("|" + string.Concat(rows[0].Select(_ => "---|"))).Concat(lines.Skip(1))) + "\n";
        string[] items = fields.First(f => f.Label.Contains("情報", StringComparison.Ordinal)).Values;
        Expected = [.. names.Select((n, i) => $"{n} {(role is not null && i > 0 ? 2 : 1)} {items[i]} 2025-0{i + 4}-01").Order(StringComparer.Ordinal)];
    }

    public string Text { get; }

    public string[] Expected { get; }

    public string[] Read()
    {
        EngagementFacts facts = Reading.Of(Text).Facts;
        return [.. facts.Sheets.Select(s => $"{s.Counterparty.Or("?")} {s.Tier.Value} {string.Join('、', s.Names())} {s.Term.Start.Value:yyyy-MM-dd}").Order(StringComparer.Ordinal)];
    }

    /// <summary>One row, and now and then the head again before it, as after the end of a page.</summary>
    private string[][] Repeat(List<(string Label, string[] Values)> fields, int sheet)
    {
        string[] row = [.. fields.Select(f => f.Values[sheet])];
        return sheet > 0 && _random.Next(4) == 0 ? [[.. fields.Select(f => f.Label)], row] : [row];
    }

    private string Pick(params string[] words) => words[_random.Next(words.Length)];
}
