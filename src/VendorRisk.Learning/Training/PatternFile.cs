using System.Collections.Immutable;
using VendorRisk.Learning.Classification;

namespace VendorRisk.Learning.Training;

/// <summary>The patterns of the training data as tab-separated text: controls, section, pattern; a line whose section is <c>list</c> names a list.</summary>
internal static class PatternFile
{
    private const string Header = "controls\tsection\tpattern";

    /// <summary>A pattern may stand in anybody's list: drawn for all of them, so that the place says nothing where it means nothing.</summary>
    private static readonly ImmutableArray<SentenceSide> Sides = [.. Enum.GetValues<SentenceSide>()];

    /// <summary>As many different sentences of each pattern as asked for, or as its choices give, in order of the file.</summary>
    /// <exception cref="TrainingDataException">Lines that cannot be read; all of them are listed.</exception>
    public static ImmutableArray<TrainingSentence> Sentences(string name, string content, int each, FixedSequence sequence)
    {
        string[][] lines = [.. content.Split('\n').Select(l => l.TrimEnd('\r')).Skip(1).Where(l => l.Length > 0).Select(l => l.Split('\t'))];
        List<string> problems = [];
        if (content.Split('\n')[0].TrimEnd('\r') != Header)
        {
            problems.Add($"{name} の 1 行目が見出しではありません。「{Header.Replace('\t', ' ')}」（タブ区切り）にしてください。");
        }

        problems.AddRange(lines.Where(l => !IsGood(l)).Select(l => $"{name} の「{string.Join(' ', l)}」を読めません。列は controls、section、pattern の三つです。"));
        if (problems.Count > 0)
        {
            throw new TrainingDataException(problems);
        }

        ImmutableDictionary<string, string> lists = lines.Where(l => l[1] == "list").ToImmutableDictionary(l => l[0].Trim('〈', '〉'), l => l[2]);
        return [.. lines.Where(l => l[1] != "list").SelectMany(l => Of(l, lists, each, sequence))];
    }

    private static List<TrainingSentence> Of(string[] line, ImmutableDictionary<string, string> lists, int each, FixedSequence sequence)
    {
        SentencePattern pattern = new(line[2], lists);
        SentenceSection section = Enum.Parse<SentenceSection>(line[1], ignoreCase: true);
        ImmutableArray<string> controls = line[0] == "none" ? [] : [.. line[0].Split(' ')];
        HashSet<string> texts = new(StringComparer.Ordinal);
        List<TrainingSentence> sentences = [];
        for (int i = 0; i < each; i++)
        {
            string text = pattern.Choose(sequence);
            SentenceSide side = controls.Any(ControlIds.DependingOnSide.Contains) ? SentenceSide.Unknown : Sides[sequence.Next(Sides.Length)];
            if (texts.Add(text))
            {
                sentences.Add(new TrainingSentence(controls, side, section, text, HeldOut: false));
            }
        }

        return sentences;
    }

    private static bool IsGood(string[] line) =>
        line is [var controls, var section, { Length: > 0 }]
        && (section == "list"
            || (Enum.TryParse(section, ignoreCase: true, out SentenceSection _) && (controls == "none" || controls.Split(' ').All(ControlIds.IsKnown))));
}
