namespace VendorRisk.Web.Composition;

/// <summary>Reads a setting that is true or false.</summary>
internal static class SettingFlag
{
    /// <param name="configuration">The settings.</param>
    /// <param name="setting">Its name.</param>
    /// <param name="problems">Takes what is wrong with it.</param>
    /// <returns>False where it is not given, or wrong.</returns>
    public static bool Read(IConfiguration configuration, string setting, ICollection<string> problems)
    {
        bool flag = false;
        if (configuration[setting]?.Trim() is { Length: > 0 } given && !bool.TryParse(given, out flag))
        {
            problems.Add($"設定 {setting} には true か false を指定してください（今の値: {given}）。");
        }

        return flag;
    }
}
