using System.Collections.Immutable;
using System.Text;
using VendorRisk.Learning.Classification;
using VendorRisk.Learning.Training;

namespace VendorRisk.Learning.Evaluation;

/// <summary>Safeguards of real papers, labelled by people: tab-separated files whose header names side, section, controls and text.</summary>
internal static class LabelFolder
{
    private static readonly ImmutableArray<string> Columns = ["side", "section", "controls", "text"];

    /// <summary>All rows of all files, in order of file name; null when the folder is absent or holds no such file.</summary>
    /// <exception cref="TrainingDataException">A file lacks a column or a row cannot be read.</exception>
    public static ImmutableArray<TrainingSentence>? Read(string? folder)
    {
        if (folder is null || !Directory.Exists(folder))
        {
            return null;
        }

        string[] files = [.. Directory.EnumerateFiles(folder, "*.tsv").Order(StringComparer.Ordinal)];
        return files.Length == 0 ? null : [.. files.SelectMany(Rows)];
    }

    private static List<TrainingSentence> Rows(string file)
    {
        string name = Path.GetFileName(file);
        string[] lines = [.. File.ReadAllLines(file, Encoding.UTF8).Where(l => l.Length > 0)];
        string[] header = lines is [var first, ..] ? first.Split('\t') : [];
        int[] columns = [.. Columns.Select(c => Array.IndexOf(header, c))];
        if (columns.Contains(-1))
        {
            throw new TrainingDataException([$"{name} の見出しに side、section、controls、text の列がそろっていません。"]);
        }

        List<TrainingSentence> rows = [];
        List<string> problems = [];
        for (int i = 1; i < lines.Length; i++)
        {
            string[] cells = lines[i].Split('\t');
            ImmutableArray<string> ids = cells.Length > columns.Max() ? [.. cells[columns[2]].Split(' ').Where(c => c != "none").Order(StringComparer.Ordinal)] : ["?"];
            if (!ids.All(ControlIds.IsKnown))
            {
                problems.Add($"{name} の {i + 1} 行目を読めません。");
                continue;
            }

            SentenceSide side = Enum.TryParse(cells[columns[0]], ignoreCase: true, out SentenceSide s) ? s : SentenceSide.Unknown;
            SentenceSection section = Enum.TryParse(cells[columns[1]], ignoreCase: true, out SentenceSection p) ? p : SentenceSection.Unknown;
            rows.Add(new TrainingSentence(ids, side, section, cells[columns[3]], HeldOut: true));
        }

        return problems.Count == 0 ? rows : throw new TrainingDataException(problems);
    }
}
