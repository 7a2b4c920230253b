using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Scoring.Policies;

/// <summary>On which line each value of a JSON text stands, by path (<c>inherent.people[2].points</c>), and which names are written twice.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly List<string> _doubles = [];

    /// <param name="json">A text that is JSON.</param>
    public JsonLines(ReadOnlySpan<byte> json)
    {
        Utf8JsonReader reader = new(json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip });
        Stack<(string Path, int Next)> open = [];
        string name = "";
        int line = 1;
        int at = 0;
        while (reader.Read())
        {
            line += json[at..(int)reader.TokenStartIndex].Count((byte)'\n');
            at = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = Joined(open.Peek().Path, reader.GetString()!);
                    Note(name, line);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    string path = PathOfValue(open, name, line);
                    if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                    {
                        open.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    }

                    break;
            }
        }
    }

    public IReadOnlyList<string> Doubles => _doubles;

    /// <summary>The line of a value, or of what it would stand in.</summary>
    public int? Of(string path)
    {
        for (string at = path; at.Length > 0; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (_lines.TryGetValue(at, out int line))
            {
                return line;
            }
        }

        return path.Length == 0 ? null : 1;
    }

    private string PathOfValue(Stack<(string Path, int Next)> open, string name, int line)
    {
        if (open.Count == 0)
        {
            return "";
        }

        if (open.Peek().Next < 0)
        {
            return name;
        }

        (string array, int next) = open.Pop();
        open.Push((array, next + 1));
        string path = string.Create(CultureInfo.InvariantCulture, $"{array}[{next}]");
        Note(path, line);
        return path;
    }

    private void Note(string path, int line)
    {
        if (!_lines.TryAdd(path, line))
        {
            _doubles.Add(path);
        }
    }

    private static string Joined(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";
}
