using System.Collections.Immutable;
using System.Text;

namespace VendorRisk.Learning.Training;

/// <summary>
/// A sentence with choices: <c>{a|b|}</c> stands for one of its words, nested at will, and <c>〈name〉</c> for one of a named list of words that many
/// patterns share.
/// </summary>
internal sealed class SentencePattern
{
    private readonly string _pattern;
    private readonly ImmutableDictionary<string, string> _lists;

    public SentencePattern(string pattern, ImmutableDictionary<string, string> lists)
    {
        _pattern = pattern;
        _lists = lists;
    }

    /// <summary>One sentence of the pattern, chosen by the sequence.</summary>
    public string Choose(FixedSequence sequence)
    {
        StringBuilder text = new();
        Write(_pattern, text, sequence);
        return text.ToString();
    }

    private void Write(string part, StringBuilder text, FixedSequence sequence)
    {
        for (int i = 0; i < part.Length; i++)
        {
            switch (part[i])
            {
                case '{':
                    int close = Close(part, i);
                    ImmutableArray<string> choices = Choices(part[(i + 1)..close]);
                    Write(choices[sequence.Next(choices.Length)], text, sequence);
                    i = close;
                    break;
                case '〈':
                    int end = part.IndexOf('〉', i);
                    Write(_lists[part[(i + 1)..end]], text, sequence);
                    i = end;
                    break;
                default:
                    text.Append(part[i]);
                    break;
            }
        }
    }

    private static int Close(string part, int open)
    {
        int depth = 0;
        for (int i = open; i < part.Length; i++)
        {
            depth += part[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        throw new TrainingDataException([$"型「{part}」の {{ が閉じていません。"]);
    }

    private static ImmutableArray<string> Choices(string inside)
    {
        ImmutableArray<string>.Builder choices = ImmutableArray.CreateBuilder<string>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < inside.Length; i++)
        {
            depth += inside[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0 && inside[i] == '|')
            {
                choices.Add(inside[start..i]);
                start = i + 1;
            }
        }

        choices.Add(inside[start..]);
        return choices.ToImmutable();
    }
}
