using System.Text;
using VendorRisk.Contract;
using VendorRisk.Papers.Tests.Golden;

namespace VendorRisk.Papers.Tests.Checklists;

/// <summary>Two lists printed side by side in one table, one for each party: heads, marks, wordings and lengths by chance.</summary>
public class ListsBesideTests
{
    private const int Lists = 44;

    [Fact]
    public void EachHalf_IsTheListOfItsParty()
    {
        List<string> wrong = [];
        for (int seed = 0; seed < Lists; seed++)
        {
            (string paper, string expected) = Make(new Random(seed), ListLayout.All[seed % ListLayout.All.Length]);
            string read = string.Join('\n', Read(paper).Facts.Checklist.Select(a => $"{a.Side} {a.Control} {(a.Answer.IsKnown ? a.Answer.Value.ToString() : "blank")}").Order(StringComparer.Ordinal));
            if (read != expected)
            {
                wrong.Add($"{seed}\n{paper}\n{read}\ninstead of\n{expected}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void LineBetweenTheRows_IsListed()
    {
        PaperReading read = Read("# 安全管理の確認\n\n| 市の措置 | 実施 | 委託先の措置 | 実施 |\n|---|---|---|---|\n| 受渡しの記録を残す。 | ○ | 作業場所を施錠する。 | × |\nよく確かめること\n| 完了時に立会う。 | ○ | 終了後にデータを消去する。 | ○ |\n");

        read.Facts.Checklist.Select(a => $"{a.Side} {a.Answer}").Count().ShouldBe(4);
        read.NotRead.ShouldContain(l => l.Text == "よく確かめること");
    }

    private static PaperReading Read(string paper) => Reading.Reader.Read(Encoding.UTF8.GetBytes(paper), "list.md");

    private static (string Paper, string Expected) Make(Random random, ListLayout layout)
    {
        (string Ward, string Contractor) = random.Next(2) == 0 ? ("市の安全管理措置", "受託者の安全管理措置") : ("町が行う対策", "委託先に行わせる対策");
        (List<string[]> left, IEnumerable<string> wards) = Half(random, layout, Side.Ward, Ward);
        (List<string[]> right, IEnumerable<string> contractors) = Half(random, layout, Side.Contractor, Contractor);
        int width = left[0].Length;
        StringBuilder paper = new("# 個人情報保護対策チェックリスト\n\n");
        for (int i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            string[] blank = [.. Enumerable.Repeat("", width)];
            paper.Append("| ").AppendJoin(" | ", (string[])[.. i < left.Count ? left[i] : blank, .. i < right.Count ? right[i] : blank]).Append(" |\n");
            paper.Append(i == 0 ? "|" + string.Concat(Enumerable.Repeat("---|", width * 2)) + "\n" : "");
        }

        return (paper.ToString(), string.Join('\n', wards.Concat(contractors).Order(StringComparer.Ordinal)));
    }

    private static (List<string[]> Rows, IEnumerable<string> Expected) Half(Random random, ListLayout layout, Side side, string head)
    {
        ChecklistMark[] marks = [ChecklistMark.Yes, ChecklistMark.Undone, ChecklistMark.Partial, ChecklistMark.No];
        List<string[]> rows = [[head, .. layout.Heads]];
        List<string> expected = [];
        foreach (string control in RowWordings.Of.Keys.OrderBy(_ => random.Next()).Take(random.Next(3, 8)))
        {
            ChecklistMark mark = marks[random.Next(marks.Length)];
            rows.Add([RowWordings.Of[control][0], .. layout.Cells(mark, random)]);
            expected.Add($"{side} {control} {mark}");
        }

        return (rows, expected);
    }
}
