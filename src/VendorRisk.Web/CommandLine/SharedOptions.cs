using System.CommandLine;
using System.Globalization;

namespace VendorRisk.Web.CommandLine;

/// <summary>Options that several commands have, always under the same name and with the same meaning.</summary>
internal static class SharedOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Csv = "csv";

    public static Option<string> Format(params string[] formats)
    {
        Option<string> format = new("--format") { Description = "出力の形式", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(formats);
        return format;
    }

    public static Option<string> Pack(bool required) => new("--pack")
    {
        Description = "試すプラグインのフォルダー（dotnet build の出力。plugin.json とアセンブリがある所）",
        HelpName = "DIR",
        Required = required,
    };

    public static Option<string> Out(string description) => new("--out") { Description = description, HelpName = "FILE" };

    /// <summary>A day as yyyy-MM-dd; null when it is not given.</summary>
    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result =>
        {
            string given = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
            if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
            {
                return day;
            }

            result.AddError($"{name} の日付「{given}」を読めません。2026-11-21 のように、西暦の年-月-日で指定してください。");
            return null;
        },
    };
}
