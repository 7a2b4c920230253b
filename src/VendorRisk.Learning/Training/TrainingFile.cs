using System.Collections.Immutable;
using System.Text;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>Training data as tab-separated text: controls, side, section, text, split; UTF-8, LF, no quoting.</summary>
internal static class TrainingFile
{
    public const string Header = "controls\tside\tsection\ttext\tsplit";
    private const string None = "none";
    private const string HeldOut = "held-out";
    private const string Train = "train";

    public static string Write(IEnumerable<TrainingSentence> sentences)
    {
        StringBuilder file = new(Header + "\n");
        foreach (TrainingSentence s in sentences)
        {
            string controls = s.Controls.IsEmpty ? None : string.Join(' ', s.Controls);
            file.Append(string.Join('\t', controls, Word(s.Side), Word(s.Section), OneLine(s.Text), s.HeldOut ? HeldOut : Train)).Append('\n');
        }

        return file.ToString();
    }

    /// <exception cref="TrainingDataException">A line that cannot be read; all of them are listed.</exception>
    public static ImmutableArray<TrainingSentence> Read(string name, string content)
    {
        List<string> problems = [];
        List<TrainingSentence> sentences = [];
        string[] lines = content.TrimStart('\uFEFF').Split('\n');
        if (lines[0].TrimEnd('\r') != Header)
        {
            problems.Add($"{name} の 1 行目が見出しではありません。「{Header.Replace('\t', ' ')}」（タブ区切り）にしてください。");
        }

        for (int i = 1; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            if (line.Length == 0)
            {
                continue;
            }

            if (Sentence(line) is { } sentence)
            {
                sentences.Add(sentence);
            }
            else
            {
                problems.Add($"{name} の {i + 1} 行目を読めません。列は controls、side、section、text、split の五つで、番号は OP-01〜OP-17、SY-01〜SY-13 か none、split は train か held-out です。");
            }
        }

        return problems.Count == 0 ? [.. sentences] : throw new TrainingDataException(problems);
    }

    private static TrainingSentence? Sentence(string line)
    {
        if (line.Split('\t') is not [var ids, var side, var section, var text, Train or HeldOut] || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        ImmutableArray<string> controls = ids == None ? [] : [.. ids.Split(' ').Order(StringComparer.Ordinal)];
        return controls.All(ControlIds.IsKnown) && Enum.TryParse(side, ignoreCase: true, out SentenceSide whose) && Enum.TryParse(section, ignoreCase: true, out SentenceSection part)
            ? new TrainingSentence(controls, whose, part, text, line.EndsWith(HeldOut, StringComparison.Ordinal))
            : null;
    }

#pragma warning disable CA1308 // The file's words are lower case.
    private static string Word(Enum value) => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    private static string OneLine(string text) => string.Join(' ', text.Split(['\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
