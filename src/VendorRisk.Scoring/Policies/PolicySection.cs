using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VendorRisk.Scoring.Scale;

namespace VendorRisk.Scoring.Policies;

/// <summary>One object of a policy file. Reading what is missing or wrong notes a problem and goes on; what nobody reads is a problem too.</summary>
internal sealed class PolicySection(JsonElement element, string path, List<PolicyProblem> problems)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public ImmutableArray<string> Names =>
        element.ValueKind == JsonValueKind.Object ? [.. element.EnumerateObject().Select(p => p.Name)] : [];

    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    public PolicySection Section(string name) =>
        new(Value(name, JsonValueKind.Object, "{ … } の形にしてください。") ?? default, At(name), problems);

    public string Text(string name)
    {
        string text = Value(name, JsonValueKind.String, "文字列で書いてください。")?.GetString() ?? "";
        if (text.Length > 64 || (text.Length == 0 && Has(name)))
        {
            Problem(name, "空か、長すぎます。", "64字以内で書いてください。");
        }

        return text;
    }

    public ImmutableArray<string> Texts(string name)
    {
        (string Name, JsonElement Value)[] items = [.. Items(name)];
        foreach ((string wrong, _) in items.Where(i => i.Value.ValueKind != JsonValueKind.String))
        {
            Problem(wrong, "値の種類が違います。", "文字列で書いてください。");
        }

        return [.. items.Where(i => i.Value.ValueKind == JsonValueKind.String).Select(i => i.Value.GetString()!)];
    }

    public bool Flag(string name)
    {
        _read.Add(name);
        if (element.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return value.GetBoolean();
        }

        Problem(name, "真偽値ではありません。", "true か false と書いてください。");
        return true;
    }

    public TEnum Word<TEnum>(string name)
        where TEnum : struct, Enum
    {
        string text = Text(name);
        if (Words<TEnum>().TryGetValue(text, out TEnum value))
        {
            return value;
        }

        Problem(name, $"「{text}」は使えません。", $"{string.Join("、", Words<TEnum>().Keys)} のどれかを書いてください。");
        return default;
    }

    public int Number(string name, int least, int most) => Read(name, Value(name, JsonValueKind.Number, Form(least, most)), least, most);

    public Points Points(string name) => PointsOf(name, Value(name, JsonValueKind.Number, "0～100 の数を書いてください。"));

    public ImmutableArray<int> Numbers(string name, int least, int most) => [.. Items(name).Select(i => Read(i.Name, i.Value, least, most))];

    public ImmutableArray<Points> PointList(string name) => [.. Items(name).Select(i => PointsOf(i.Name, i.Value))];

    public ImmutableArray<PolicySection> Sections(string name) => [.. Items(name).Select(i => new PolicySection(i.Value, At(i.Name), problems))];

    public static ImmutableSortedDictionary<string, TEnum> Words<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().ToImmutableSortedDictionary(v => JsonNamingPolicy.CamelCase.ConvertName(v.ToString()), v => v, StringComparer.Ordinal);

    public void Problem(string name, string what, string how) => problems.Add(new PolicyProblem(At(name), what, how));

    /// <summary>Called when all that is known was read.</summary>
    public void Done()
    {
        foreach (string name in Names.Where(n => !_read.Contains(n)))
        {
            Problem(name, "知らない項目です。", "綴りを確かめるか、削除してください。");
        }
    }

    private JsonElement? Value(string name, JsonValueKind kind, string how)
    {
        _read.Add(name);
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out JsonElement value))
        {
            Problem(name, "ありません。", how);
            return null;
        }

        if (value.ValueKind != kind)
        {
            Problem(name, "値の種類が違います。", how);
            return null;
        }

        return value;
    }

    private IEnumerable<(string Name, JsonElement Value)> Items(string name) =>
        Value(name, JsonValueKind.Array, "[ … ] の形にしてください。") is { } list
            ? list.EnumerateArray().Select((v, i) => (string.Create(CultureInfo.InvariantCulture, $"{name}[{i}]"), v))
            : [];

    private int Read(string name, JsonElement? value, int least, int most)
    {
        if (value is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int read) && read >= least && read <= most)
        {
            return read;
        }

        if (value is not null)
        {
            Problem(name, $"「{value}」は使えません。", Form(least, most));
        }

        return least;
    }

    private Points PointsOf(string name, JsonElement? value)
    {
        if (value is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out decimal read) && read is >= 0 and <= 100 && read * 10 == decimal.Floor(read * 10))
        {
            return new Points(decimal.ToInt32(read * 10));
        }

        if (value is not null)
        {
            Problem(name, $"「{value}」は使えません。", "0～100 の数を、小数は1桁までで書いてください。");
        }

        return default;
    }

    private static string Form(int least, int most) => string.Create(CultureInfo.InvariantCulture, $"{least}～{most} の整数を書いてください。");

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";
}
