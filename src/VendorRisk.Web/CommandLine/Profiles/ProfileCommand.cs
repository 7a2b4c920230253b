using System.Collections.Immutable;
using System.CommandLine;
using VendorRisk.Papers;

namespace VendorRisk.Web.CommandLine.Profiles;

/// <summary><c>profile check FOLDER</c>: everything that is wrong with an office's profile, at once.</summary>
internal static class ProfileCommand
{
    public static Command Create()
    {
        Argument<string> folder = new("FOLDER") { Description = "調べるプロファイルのフォルダー（profile.json と、あれば checklist.json）" };
        Command check = new("check", "団体のプロファイル（名前、会議、様式、見出し、チェックリストの言葉）を調べ、誤りをすべて表示します。何も変えません。") { folder };
        check.SetAction(parsed => Check(parsed.GetRequiredValue(folder), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return new Command("profile", "団体ごとの言葉（プロファイル）を扱います。") { check };
    }

    private static int Check(string folder, TextWriter output, TextWriter errors)
    {
        (Profile? profile, ImmutableArray<string> problems) = ProfileFolder.Read(folder);
        if (profile is null)
        {
            errors.WriteLine($"「{folder}」に問題が {problems.Length} 件あります。");
            foreach (string problem in problems)
            {
                errors.WriteLine($"  ・{problem}");
            }

            return Directory.Exists(folder) ? ExitStatus.Refused : ExitStatus.NotRead;
        }

        output.WriteLine($"{profile.Name} のプロファイルに問題はありません（呼び名「{profile.Office}」、見出し {profile.Labels.Values.Sum(l => l.Length)} 語、チェックリスト {profile.Checklist.Length} 行、特記事項 {profile.Clauses.Length} 版）。");
        return ExitStatus.Done;
    }
}
