using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using VendorRisk.Contract;

namespace VendorRisk.Papers.Profiles;

/// <summary>Reads the files of a profile and finds every problem in them, so that an author fixes them in one go.</summary>
internal sealed class ProfileReader
{
    public const string ProfileFile = "profile.json";
    public const string ChecklistFile = "checklist.json";

    /// <summary>Far more than any office's words; a larger file is no profile.</summary>
    private const int LargestFile = 1024 * 1024;

    private readonly ImmutableArray<string>.Builder _problems = ImmutableArray.CreateBuilder<string>();

    private ProfileReader()
    {
    }

    /// <param name="id">The folder's name.</param>
    /// <param name="file">Gives a file's content; null when it is not there.</param>
    /// <returns>The profile, or what is wrong with it, in Japanese with the file and the place.</returns>
    public static (Profile? Profile, ImmutableArray<string> Problems) Read(string id, Func<string, byte[]?> file)
    {
        ProfileReader reader = new();
        Profile profile = Office(new JsonPlace(ProfileFile, "", reader.Open(file, ProfileFile, required: true), reader._problems)) with
        {
            Id = id,
            Checklist = Rows(new JsonPlace(ChecklistFile, "", reader.Open(file, ChecklistFile, required: false), reader._problems)),
        };
        return reader._problems.Count == 0 ? (profile, []) : (null, reader._problems.ToImmutable());
    }

    private JsonElement? Open(Func<string, byte[]?> file, string name, bool required)
    {
        if (file(name) is not { } content)
        {
            if (required)
            {
                _problems.Add($"{name} がありません。プロファイルのフォルダーに置いてください。");
            }

            return null;
        }

        if (content.Length > LargestFile)
        {
            _problems.Add($"{name} が大きすぎます（上限は 1 MB）。");
            return null;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            return document.RootElement.Clone();
        }
        catch (JsonException wrong)
        {
            _problems.Add(string.Create(CultureInfo.InvariantCulture, $"{name} の {(wrong.LineNumber ?? 0) + 1} 行目が JSON として正しくありません。カンマ、かっこ、引用符を確かめてください。"));
            return null;
        }
    }

    private static Profile Office(JsonPlace place)
    {
        if (!place.IsThere)
        {
            return new Profile();
        }

        place.Only("name", "office", "officeEnglish", "people", "peopleEnglish", "bodies", "meetings", "forms", "departments", "clauses", "labels", "answers");
        JsonPlace bodies = place.At("bodies");
        bodies.Only("review", "consultation");
        string office = place.Text("office");
        if (office.Length > 0 && !ProfileNames.Offices.Contains(office))
        {
            place.At("office").Wrong($"「{office}」は使えません。{string.Join('、', ProfileNames.Offices.Order(StringComparer.Ordinal))}のどれかにしてください。");
        }

        Profile profile = new()
        {
            Name = place.Text("name"),
            Office = office,
            OfficeEnglish = place.Text("officeEnglish"),
            People = place.Text("people"),
            PeopleEnglish = place.Text("peopleEnglish"),
            ReviewBody = bodies.Text("review"),
            ConsultationBody = bodies.Text("consultation"),
            Forms = place.At("forms").Lists(ProfileNames.Forms),
            Departments = place.At("departments").Texts(),
            Clauses = [.. place.At("clauses").Items().Select(Clauses)],
            Labels = place.At("labels").Lists(ProfileNames.Labels.Keys),
            Answers = place.At("answers").Lists(ProfileNames.Answers.Keys),
        };
        profile = place.At("meetings").IsThere ? profile with { MeetingKinds = place.At("meetings").Texts() } : profile;
        Twice(place.At("labels"), profile.Labels);
        Twice(place.At("answers"), profile.Answers);
        return profile;
    }

    /// <summary>A word that means two things means nothing.</summary>
    private static void Twice(JsonPlace place, ImmutableDictionary<string, ImmutableArray<string>> words)
    {
        foreach (IGrouping<string, string> word in words.SelectMany(w => w.Value.Select(v => (Word: v, w.Key))).GroupBy(w => w.Word, w => w.Key, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            place.Wrong($"「{word.Key}」が {word.Count()} か所（{string.Join('、', word.Order(StringComparer.Ordinal))}）にあります。一つにしてください。");
        }
    }

    private static ProfileClauses Clauses(JsonPlace place)
    {
        place.Only("name", "since");
        DateOnly? since = null;
        if (place.At("since").IsThere)
        {
            if (DateOnly.TryParseExact(place.Text("since"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                since = day;
            }
            else
            {
                place.At("since").Wrong("日付は「2023-04-01」の形にしてください。");
            }
        }

        return new ProfileClauses(place.Text("name"), since);
    }

    private static ImmutableArray<ProfileRow> Rows(JsonPlace place)
    {
        if (!place.IsThere)
        {
            return [];
        }

        place.Only("rows");
        HashSet<string> numbers = new(StringComparer.Ordinal);
        ImmutableArray<ProfileRow>.Builder rows = ImmutableArray.CreateBuilder<ProfileRow>();
        foreach (JsonPlace row in place.At("rows").Items())
        {
            row.Only("number", "section", "controls", "text", "words");
            string number = row.Text("number");
            if (number.Length > 0 && !numbers.Add(number))
            {
                row.At("number").Wrong($"番号「{number}」が二度あります。");
            }

            string section = row.Text("section");
            if (section.Length > 0 && !ProfileNames.Sections.ContainsKey(section))
            {
                row.At("section").Wrong($"「{section}」は使えません。{string.Join('、', ProfileNames.Sections.Keys.Order(StringComparer.Ordinal))}のどちらかにしてください。");
            }

            rows.Add(new ProfileRow(number, ProfileNames.Sections.GetValueOrDefault(section), Controls(row.At("controls")), row.Text("text"), [.. row.At("words").Items().Select(g => g.Texts())]));
        }

        return rows.ToImmutable();
    }

    private static ImmutableArray<string> Controls(JsonPlace place)
    {
        ImmutableArray<string> controls = place.Texts();
        foreach (string unknown in controls.Where(c => ControlCatalogue.Find(c) is null))
        {
            place.Wrong($"管理策「{unknown}」はありません。{ControlCatalogue.All[0].Id} から {ControlCatalogue.All[^1].Id} までの番号にしてください。");
        }

        return controls;
    }
}
