using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Changes;

/// <summary>A paper of change as some office might print it, and the two states that it was printed from.</summary>
internal sealed class GeneratedChange
{
    /// <summary>How many layouts there are.</summary>
    public const int Layouts = 9;

    private static readonly string[] Words = ["桜川", "三輪", "南北", "青葉", "白鷺", "若草", "港北", "大空"];
    private static readonly string[] Data = ["氏名", "住所", "生年月日", "電話番号", "病歴", "口座番号", "続柄"];

    private static readonly (string Old, string New)[] Heads =
    [
        ("変更前", "変更後"), ("現行", "改正案"), ("現行", "変更案"), ("旧", "新"), ("改正前", "改正後"), ("従前", "今回"), ("変更前（現行）", "変更後（案）"), ("現契約", "新契約"), ("前回承認内容", "今回変更内容"),
    ];

    /// <summary>Heads that mean a state wherever they stand.</summary>
    private static readonly (string Old, string New)[] Marks = [("変更前", "変更後"), ("旧", "新"), ("改定前", "改定後"), ("見直し前", "見直し後")];

    private static readonly string[] Same = ["変更なし", "同左", "〃", "－", "現行のとおり", "（変更なし）"];

    private readonly Random _random;
    private readonly List<(string Label, string Old, string New, bool Same)> _rows = [];

    public GeneratedChange(int seed, int layout)
    {
        _random = new Random((seed * 31) + layout);
        string[] names = [.. Words.OrderBy(_ => _random.Next()).Take(2).Select(w => $"株式会社{w}データ")];
        string[] items = [.. Data.OrderBy(_ => _random.Next()).Take(4)];
        bool otherVendor = _random.Next(4) > 0;
        bool otherTerm = _random.Next(3) > 0;
        string oldItems = string.Join('、', items.Take(3));
        string newItems = string.Join('、', items);
        Add(Pick("委託先", "委託先の名称", "受託者"), names[0], otherVendor ? names[1] : names[0]);
        Add(Pick("情報項目", "取り扱う個人情報", "個人情報の項目"), oldItems, newItems);
        Add(Pick("記録媒体", "媒体"), "紙", "紙");
        Add(Pick("委託の内容", "業務内容"), "通知の印刷", Pick("通知の印刷", "通知の印刷及び封入"));
        Add(Pick("委託期間", "契約期間", "履行期間"), "令和4年4月1日から令和7年3月31日まで", otherTerm ? "令和7年4月1日から令和9年3月31日まで" : "令和4年4月1日から令和7年3月31日まで");
        Text = "個人情報保護審議会 付議事項\n\n件名\t通知発送業務の委託について\n\n" + string.Join('\n', Body(layout)) + "\n";
        Now = $"{(otherVendor ? names[1] : names[0])} {newItems} {(otherTerm ? "2025-04-01 2027-03-31" : "2022-04-01 2025-03-31")}";
        Before = $"{names[0]} {oldItems} 2022-04-01 2025-03-31";
    }

    public string Text { get; }

    public string Now { get; }

    public string Before { get; }

    public (string Now, string Before, int Unread) Read()
    {
        PaperReading reading = Reading.Of(Text);
        return (StateOf(reading.Facts), reading.Before is { } before ? StateOf(before) : "none", reading.NotRead.Length);
    }

    private static string StateOf(EngagementFacts facts) =>
        $"{string.Join('/', facts.Chain.Select(l => l.Name.Or("?")))} {string.Join(" + ", facts.Sheets.Select(s => $"{string.Join('、', s.Names())} {s.Term.Start.Value:yyyy-MM-dd} {s.Term.End.Value:yyyy-MM-dd}"))}";

    private void Add(string label, string old, string now)
    {
        bool same = old == now;
        _rows.Add((label, old, same && _random.Next(2) == 0 ? Pick(Same) : now, same));
    }

    private IEnumerable<string> Body(int layout) => layout switch
    {
        0 => Table(Pick(Heads), newLeft: false, reason: false),
        1 => Table(Pick(Heads), newLeft: true, reason: false),
        2 => Table(Pick(Heads), newLeft: false, reason: true),
        3 => Inside(Pick(Heads)),
        4 => Below(Pick(Marks)),
        5 => InOneCell(Pick(Marks)),
        6 => InLabels(Pick(Marks)),
        7 => Sections(Pick(Marks), newFirst: _random.Next(2) == 0),
        _ => StateColumn(Pick(Marks)),
    };

    private IEnumerable<string> Table((string Old, string New) heads, bool newLeft, bool reason)
    {
        bool tabs = _random.Next(2) == 0;
        string Row(params string[] cells) => tabs ? string.Join('\t', cells) : $"| {string.Join(" | ", cells)} |";
        string[] Cells(string label, string old, string now, string why)
        {
            string[] states = newLeft ? [label, now.Replace("同左", "同右", StringComparison.Ordinal), old] : [label, old, now];
            return reason ? [.. states, why] : states;
        }

        yield return Row(Cells(Pick("項目", "区分", "事項"), heads.Old, heads.New, "変更理由"));
        if (!tabs)
        {
            yield return reason ? "|---|---|---|---|" : "|---|---|---|";
        }

        foreach ((string label, string old, string now, bool same) in _rows)
        {
            yield return Row(Cells(label, old, now, same ? "" : "契約の更新のため"));
        }
    }

    private IEnumerable<string> Inside((string Old, string New) heads)
    {
        string sign = Pick("：", ":", "　");
        return ["| " + heads.Old + " | " + heads.New + " |", "|---|---|", .. _rows.Select(r => $"| {r.Label}{sign}{r.Old} | {r.Label}{sign}{r.New} |")];
    }

    private IEnumerable<string> Below((string Old, string New) marks) => _rows.SelectMany(r => (string[])[r.Label, $"　{marks.Old}：{r.Old}", $"　{marks.New}：{r.New}"]);

    private IEnumerable<string> InOneCell((string Old, string New) marks)
    {
        bool brackets = _random.Next(2) == 0;
        return _rows.Select(r => brackets ? $"{r.Label}\t【{marks.Old}】{r.Old}　【{marks.New}】{r.New}" : $"{r.Label}\t{marks.Old}：{r.Old}　{marks.New}：{r.New}");
    }

    private IEnumerable<string> InLabels((string Old, string New) marks) =>
        _rows.SelectMany(r => (string[])[$"{r.Label}（{marks.Old}）\t{r.Old}", $"{r.Label}（{marks.New}）\t{(r.Same ? r.Old : r.New)}"]);

    private IEnumerable<string> Sections((string Old, string New) marks, bool newFirst)
    {
        string[] old = [Pick("", "１ ") + $"【{marks.Old}】", .. _rows.Select(r => $"{r.Label}\t{r.Old}"), ""];
        string[] now = [Pick("", "２ ") + $"【{marks.New}】", .. _rows.Select(r => $"{r.Label}\t{(r.Same ? r.Old : r.New)}"), ""];
        return newFirst ? [.. now, .. old] : [.. old, .. now];
    }

    private IEnumerable<string> StateColumn((string Old, string New) marks) => _rows.SelectMany(r => (string[])[$"{r.Label}\t{marks.Old}\t{r.Old}", $"\t{marks.New}\t{r.New}"]);

    private T Pick<T>(params T[] words) => words[_random.Next(words.Length)];
}
