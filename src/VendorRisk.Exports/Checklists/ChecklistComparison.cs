using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Contract;
using VendorRisk.Exports.Words;
using VendorRisk.Papers.Checklists;
using VendorRisk.Papers.Pieces;
using VendorRisk.Papers.Text;

namespace VendorRisk.Exports.Checklists;

/// <summary>Holds the rows that came back against the rows that went out.</summary>
internal static class ChecklistComparison
{
    public static ChecklistReturn Of(ChecklistCells cells, ChecklistForm expected)
    {
        if (cells.EngagementId != expected.EngagementId)
        {
            return new ChecklistReturn { Refusals = ["別の案件のチェックリストです。この案件のページから取り出したものを選んでください。"] };
        }

        if (cells.Side.Length > 0 && cells.Side != expected.Side.ToString())
        {
            return new ChecklistReturn { Refusals = [$"{(cells.Side == nameof(Side.Subcontractor) ? "再委託先" : "委託先")}のチェックリストです。「だれの回答か」を選び直してから、もう一度読み込んでください。"] };
        }

        List<string> warnings = [.. VersionWarnings(cells.Version, expected.Version)];
        if (!cells.Hidden.IsEmpty)
        {
            warnings.Add($"隠された行があります（{string.Join("、", cells.Hidden)}）。隠されていても、回答は読み取っています。");
        }

        List<string> tampered = [];
        ImmutableArray<ChecklistFormRow>.Builder rows = ImmutableArray.CreateBuilder<ChecklistFormRow>();
        foreach (ChecklistFormRow row in expected.Rows)
        {
            ImmutableArray<string>[] found = [.. cells.Rows.Where(r => r[0] == row.Control)];
            if (found.Length != 1)
            {
                tampered.Add(found.Length == 0 ? $"{row.Control} の行がありません。" : $"{row.Control} の行が {found.Length} 行あります。");
            }
            else if (found[0][2] != row.Text.Trim() || found[0][1] != row.Section)
            {
                tampered.Add($"{row.Control} の対策の文章が変えられています。");
            }

            rows.Add(found.Length == 0 ? row with { Answer = "", Note = "" } : Row(row, found[0], warnings));
        }

        tampered.AddRange(cells.Rows.Where(r => expected.Rows.All(e => e.Control != r[0])).Select(r => $"知らない行があります（{Shortened(string.Join(' ', r).Trim())}）。"));
        return new ChecklistReturn
        {
            Warnings = [.. warnings],
            Tampered = [.. tampered],
            Rows = rows.ToImmutable(),
            Missing = [.. rows.Where(r => r.Answer.Length == 0).Select(r => r.Control)],
            Changes =
            [
                .. expected.Rows.Zip(rows).Where(p => p.First.Answer != p.Second.Answer || p.First.Note.Trim() != p.Second.Note)
                    .Select(p => new ChecklistChange(p.First.Control, p.First.Text, p.First.Answer, p.Second.Answer, p.First.Note, p.Second.Note)),
            ],
        };
    }

    private static ChecklistFormRow Row(ChecklistFormRow expected, ImmutableArray<string> cells, List<string> warnings)
    {
        // Whoever types instead of choosing types what offices type: the same words as on a paper.
        PaperText cell = PaperText.Of(new TextFragment(1, cells[3]));
        PrintedAnswer? printed = cell.IsEmpty ? null : AnswerCell.Of(cell, column: true);
        string answer = printed?.Mark is { } mark ? AnswerMarks.Of(Fact.Known(mark)) : "";
        string note = cells[4].Length > 0 ? cells[4] : printed is { Mark: not null, Reason.IsEmpty: false } ? printed.Reason.Words : "";
        if (answer.Length == 0 && cells[3].Length > 0)
        {
            warnings.Add($"{expected.Control} の回答「{Shortened(cells[3])}」は ○、△、×、－ のどれでもありません。回答なしとして扱います。");
        }
        else if (answer is AnswerMarks.NotApplicable or AnswerMarks.Undone or AnswerMarks.Partial && note.Length == 0)
        {
            warnings.Add($"{expected.Control} は「{answer}」ですが、理由が書かれていません。");
        }

        return expected with { Answer = answer, Note = note };
    }

    private static IEnumerable<string> VersionWarnings(string found, int expected)
    {
        if (!int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int version))
        {
            yield return "どの版の案件のチェックリストか分かりません（隠しシートが変えられています）。";
        }
        else if (version < expected)
        {
            yield return $"古い版（第{version}版）のチェックリストです。案件は今、第{expected}版です。";
        }
        else if (version > expected)
        {
            yield return $"この案件にない版（第{version}版）のチェックリストです。";
        }
    }

    private static string Shortened(string words) => words.Length <= 30 ? words : words[..30] + "…";
}
