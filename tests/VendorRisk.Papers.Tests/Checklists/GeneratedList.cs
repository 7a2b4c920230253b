using System.Globalization;
using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Containers;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>A checklist as some office might print it, and the answers that it was printed from.</summary>
internal sealed class GeneratedList
{
    private const int Turns = 3;

    private readonly Random _random;
    private readonly List<string[]> _rows = [];
    private readonly SortedDictionary<string, string> _expected = new(StringComparer.Ordinal);

    public GeneratedList(int seed)
    {
        _random = new Random(seed);
        ListLayout layout = ListLayout.All[seed % ListLayout.All.Length];
        bool numbers = _random.Next(2) == 0;
        bool groups = _random.Next(3) == 0;
        bool remarks = _random.Next(3) == 0;
        bool both = _random.Next(3) == 0;
        bool repeats = _random.Next(3) == 0;
        string[] text = both ? Pick(["個人情報保護対策", "確認項目", "安全管理措置の内容"]) : Pick(["個人情報保護対策（委託事業者に行わせる対策）", "受託者に行わせる安全管理措置", "受託事業者が講ずる対策の内容"]);
        string[] left = [.. numbers ? (string[])["番号"] : [], .. groups ? (string[])["区分"] : [], .. text];
        string[] right = remarks ? Pick(["備考", "理由", "特記事項等の説明"]) : [];
        Side[] sides = both ? [Side.Ward, Side.Contractor] : [Side.Contractor];
        string[] names = _random.Next(2) == 0 ? ["区", "委託先"] : ["市", "受託者"];
        string[][] heads = Heads(layout, left, right, both ? names : []);
        _rows.AddRange(heads);
        string[] controls = [.. RowWordings.Of.Keys.OrderBy(_ => _random.Next()).Take(_random.Next(4, 11)).Order(StringComparer.Ordinal)];
        for (int i = 0; i < controls.Length; i++)
        {
            if (repeats && i == controls.Length / 2)
            {
                Break = _rows.Count;
                _rows.AddRange(heads);
            }

            string[] words = RowWordings.Of[controls[i]];
            List<string> row = [.. numbers ? (string[])[(i + 1).ToString(CultureInfo.InvariantCulture)] : [], .. groups ? (string[])[controls[i][0] == 'O' ? "運用" : "技術"] : [], words[_random.Next(Turns) % words.Length]];
            foreach (Side side in sides)
            {
                ChecklistMark? mark = Marks[_random.Next(Marks.Length)];
                row.AddRange(layout.Cells(mark, _random));
                _expected[$"{side} {controls[i]}"] = mark?.ToString() ?? "blank";
            }

            _rows.Add([.. row, .. remarks ? (string[])[""] : []]);
        }

        Container = Pick(["md", "tab", "docx"])[0];
        Description = $"{Container} {string.Join('|', layout.Heads)}{(both ? " both sides" : "")}{(repeats ? " repeated heads" : "")}{(numbers ? " numbers" : "")}{(groups ? " groups" : "")}{(remarks ? " remarks" : "")}";
    }

    private static ChecklistMark?[] Marks { get; } = [ChecklistMark.Yes, ChecklistMark.Undone, ChecklistMark.Partial, ChecklistMark.No, null, ChecklistMark.Undone];

    public string Container { get; }

    public string Description { get; }

    public string Expected => string.Join('\n', _expected.Select(e => $"{e.Key} {e.Value}"));

    /// <summary>Where the page ends and the heads are printed again; 0 for nowhere.</summary>
    private int Break { get; }

    public string Read()
    {
        PaperReading reading = Reading.Reader.Read(Content(), Container == "docx" ? "list.docx" : "list.txt");
        return string.Join('\n', reading.Facts.Checklist.Select(a => $"{a.Side} {a.Control} {(a.Answer.IsKnown ? a.Answer.Value.ToString() : "blank")}").Order(StringComparer.Ordinal));
    }

    private string[] Pick(string[] names) => [names[_random.Next(names.Length)]];

    /// <summary>One row of heads, or two where the sides stand above their answers.</summary>
    private static string[][] Heads(ListLayout layout, string[] left, string[] right, string[] sides)
    {
        if (sides.Length == 0)
        {
            return [[.. left, .. layout.Heads, .. right]];
        }

        string[] above = [.. left, .. sides.SelectMany(s => layout.Heads.Select((_, i) => i == 0 ? s : "")), .. right];
        return layout.Heads.Length == 1 ? [above] : [above, [.. left.Select(_ => ""), .. sides.SelectMany(_ => layout.Heads), .. right.Select(_ => "")]];
    }

    private byte[] Content()
    {
        if (Container == "docx")
        {
            string body = PackageMaker.P("個人情報保護対策チェックリスト") + (Break == 0 ? Table(_rows) : Table(_rows[..Break]) + "<w:p><w:r><w:br w:type='page'/></w:r></w:p>" + Table(_rows[Break..]));
            return PackageMaker.Docx(body);
        }

        StringBuilder text = new("個人情報保護対策チェックリスト\n\n");
        for (int i = 0; i < _rows.Count; i++)
        {
            text.Append(i > 0 && i == Break ? "\n- 2 -\n\n" : "");
            text.Append(Container == "md" ? "| " + string.Join(" | ", _rows[i]) + " |\n" : string.Join('\t', _rows[i]) + "\n");
            text.Append(Container == "md" && (i == 0 || i == Break) ? "|" + string.Concat(Enumerable.Repeat("---|", _rows[i].Length)) + "\n" : "");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Table(IEnumerable<string[]> rows) =>
        "<w:tbl>" + string.Concat(rows.Select(r => "<w:tr>" + string.Concat(r.Select(c => "<w:tc>" + PackageMaker.P(c) + "</w:tc>")) + "</w:tr>")) + "</w:tbl>";
}
