using System.Collections.Immutable;

namespace VendorRisk.Learning.Training;

/// <summary>
/// Real lists put several duties into one item, in any combination. So sentences of one side are also shown in a row, under the controls of all of
/// them, and some with a character lost or spoiled as a scan would.
/// </summary>
internal static class SentenceMixer
{
    private static readonly ImmutableArray<string> Links = ["", "", "とともに、", "。また、", "、"];
    private const string Slips = "口ニ一力夕卜工二ハへ日曰末未士土";

    public static ImmutableArray<TrainingSentence> Mix(ImmutableArray<TrainingSentence> sentences, TrainingSettings settings)
    {
        FixedSequence sequence = new(settings.Seed);
        int count = (int)(sentences.Length * settings.Mixed);
        List<TrainingSentence> mixed = [];
        while (mixed.Count < count)
        {
            TrainingSentence first = sentences[sequence.Next(sentences.Length)];
            TrainingSentence second = sentences[sequence.Next(sentences.Length)];
            int kind = sequence.Next(8);
            if (kind == 0)
            {
                mixed.Add(first with { Text = Spoil(first.Text, sequence) });
            }
            else if (first.Section == second.Section)
            {
                TrainingSentence both = Join(first, second, sequence);
                TrainingSentence third = sentences[sequence.Next(sentences.Length)];
                mixed.Add(kind == 1 ? Join(both, third, sequence) : both);
            }
        }

        return [.. mixed];
    }

    private static TrainingSentence Join(TrainingSentence one, TrainingSentence other, FixedSequence sequence) => one with
    {
        Text = Link(one.Text, sequence) + other.Text,
        Controls = [.. one.Controls.Union(other.Controls).Order(StringComparer.Ordinal)],
    };

    /// <summary>A first sentence that ends or goes on, as the writers of lists do it.</summary>
    private static string Link(string text, FixedSequence sequence)
    {
        string link = Links[sequence.Next(Links.Length)];
        return text.EndsWith('。') && link.Length > 0 ? text[..^1] + link : text;
    }

    private static string Spoil(string text, FixedSequence sequence)
    {
        int place = sequence.Next(text.Length);
        string slip = sequence.Next(2) == 0 ? "" : Slips[sequence.Next(Slips.Length)].ToString();
        return string.Concat(text.AsSpan(0, place), slip, text.AsSpan(place + 1));
    }
}
