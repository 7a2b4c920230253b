using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace VendorRisk.Papers.Profiles;

/// <summary>A place in a JSON file: gives what stands there, and notes what should not.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">Where it is, as <c>rows[3].text</c>.</param>
/// <param name="Value">What stands there; null when nothing does.</param>
/// <param name="Problems">What was wrong so far.</param>
internal readonly record struct JsonPlace(string File, string Path, JsonElement? Value, ImmutableArray<string>.Builder Problems)
{
    public bool IsThere => Value is not null;

    public JsonPlace At(string name) => new(
        File,
        Path.Length == 0 ? name : $"{Path}.{name}",
        Value is { ValueKind: JsonValueKind.Object } all && all.TryGetProperty(name, out JsonElement value) ? value : null,
        Problems);

    public void Wrong(string what) => Problems.Add(Path.Length == 0 ? $"{File}：{what}" : $"{File} の {Path}：{what}");

    /// <summary>Notes every name that is none of these, and what is no object at all.</summary>
    public void Only(params string[] names)
    {
        if (Value is not { } value)
        {
            return;
        }

        if (value.ValueKind != JsonValueKind.Object)
        {
            Wrong("{ … } の形にしてください。");
            return;
        }

        foreach (JsonProperty property in value.EnumerateObject().Where(p => !names.Contains(p.Name, StringComparer.Ordinal)))
        {
            Wrong($"「{property.Name}」という項目はありません。使えるのは {string.Join('、', names)} です。");
        }
    }

    /// <summary>The words under a name, which must be there.</summary>
    public string Text(string name)
    {
        JsonPlace place = At(name);
        if (place.Value is { ValueKind: JsonValueKind.String } value && !string.IsNullOrWhiteSpace(value.GetString()))
        {
            return value.GetString()!;
        }

        if (Value is { ValueKind: JsonValueKind.Object })
        {
            place.Wrong("空でない文字列を書いてください。");
        }

        return "";
    }

    /// <summary>The items of a list; none when it is not there.</summary>
    public ImmutableArray<JsonPlace> Items()
    {
        if (Value is not { } value)
        {
            return [];
        }

        if (value.ValueKind != JsonValueKind.Array)
        {
            Wrong("[ … ] の形にしてください。");
            return [];
        }

        (string file, string path, ImmutableArray<string>.Builder problems) = (File, Path, Problems);
        return [.. value.EnumerateArray().Select((item, i) => new JsonPlace(file, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"), item, problems))];
    }

    public ImmutableArray<string> Texts()
    {
        ImmutableArray<string>.Builder texts = ImmutableArray.CreateBuilder<string>();
        foreach (JsonPlace item in Items())
        {
            if (item.Value is { ValueKind: JsonValueKind.String } text && !string.IsNullOrWhiteSpace(text.GetString()))
            {
                texts.Add(text.GetString()!);
            }
            else
            {
                item.Wrong("空でない文字列を書いてください。");
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>Lists of words by names, of which only these are known.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Lists(IEnumerable<string> names)
    {
        string[] known = [.. names.Order(StringComparer.Ordinal)];
        Only(known);
        ImmutableDictionary<string, ImmutableArray<string>>.Builder lists = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (string name in known)
        {
            if (At(name) is { IsThere: true } list)
            {
                lists.Add(name, list.Texts());
            }
        }

        return lists.ToImmutable();
    }
}
