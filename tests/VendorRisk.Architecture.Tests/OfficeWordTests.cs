using System.Text.Json;
using System.Text.RegularExpressions;

namespace VendorRisk.Architecture.Tests;

/// <summary>The words of one office are data (<c>models/profiles</c>). Code knows what offices of every kind have in common.</summary>
public partial class OfficeWordTests
{
    /// <summary>Where the default office's words are the default of a type.</summary>
    private static readonly string[] Defaults = ["src/VendorRisk.Contract/Rules/OfficeNames.cs", "src/VendorRisk.Papers/Profile.cs"];

    [Fact]
    public void Code_HasNoNameOfAnOfficeOrItsBodiesOrItsDepartments()
    {
        string[] words = [.. Repository.Files("models/profiles", "profile.json").SelectMany(NamesIn).Append("新宿").Distinct(StringComparer.Ordinal)];
        words.Length.ShouldBeGreaterThan(15);
        Code().Select(f => (File: Repository.Relative(f), Words: string.Join(", ", words.Where(w => File.ReadAllText(f.FullName).Contains(w, StringComparison.Ordinal)))))
            .Where(f => f.Words.Length > 0).ShouldBeEmpty("move them to models/profiles");
    }

    [Fact]
    public void Code_ThatKnowsAWardsPeople_KnowsThoseOfOtherOfficesToo() =>
        Code().Where(f => !Defaults.Contains(Repository.Relative(f)))
            .SelectMany(f => File.ReadLines(f.FullName).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(l => (File: Repository.Relative(f), Line: l)))
            .Where(l => l.Line.Replace("〔区民〕", "", StringComparison.Ordinal).Contains("区民", StringComparison.Ordinal) && !l.Line.Contains("市民", StringComparison.Ordinal))
            .ShouldBeEmpty("write 〔区民〕 in a rule's text, Profile.People elsewhere");

    [Fact]
    public void Rules_CallTheOfficeByItsMark() =>
        Repository.Sources("plugins").Where(f => !Repository.Relative(f).Contains("/tests/", StringComparison.Ordinal) && !Repository.Relative(f).Contains("LinkedTests", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f.FullName).Where(l => !l.TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(l => (File: Repository.Relative(f), Line: l.Trim())))
            .Where(l => Ward().IsMatch(l.Line)).ShouldBeEmpty("write 〔区〕");

    private static IEnumerable<FileInfo> Code() =>
        Repository.Sources("src").Concat(Repository.Sources("plugins")).Concat(Repository.Files("src", "*.razor")).Concat(Repository.Files("src", "*.resx"))
            .Where(f => !Repository.Relative(f).Contains("/tests/", StringComparison.Ordinal));

    private static IEnumerable<string> NamesIn(FileInfo file)
    {
        using JsonDocument profile = JsonDocument.Parse(File.ReadAllText(file.FullName));
        JsonElement root = profile.RootElement;
        string[] bodies = [.. root.GetProperty("bodies").EnumerateObject().Select(b => b.Value.GetString()!.Split('　')[0])];
        return
        [
            root.GetProperty("name").GetString()!,

            // 庁議 and 個人情報保護審議会 are what such bodies are called everywhere.
            .. bodies.Where(b => b.Length > 4),
            .. root.GetProperty("departments").EnumerateArray().Select(d => d.GetString()!).Where(d => d.EndsWith("部総務課", StringComparison.Ordinal) || d.Length > 6),
            .. root.GetProperty("clauses").EnumerateArray().Select(c => c.GetProperty("name").GetString()!),
            .. root.GetProperty("labels").EnumerateObject().SelectMany(l => l.Value.EnumerateArray().Select(w => w.GetString()!)),
        ];
    }

    /// <summary>The bare word 区 in a text, not in 区分, 市区町村, 特別区 and the like.</summary>
    [GeneratedRegex("\"[^\"]*(?<![市他地の別〔])区(?![別分市町域画切〕])[^\"]*\"")]
    private static partial Regex Ward();
}
