using System.Collections.Immutable;
using System.Globalization;
using VendorRisk.Papers;

namespace VendorRisk.Web.Residents;

/// <summary>Says in Japanese, for commands, the API and the log, what a file seems to hold: how many of which kind on which lines, never what.</summary>
internal static class ResidentsReport
{
    private const int MostLines = 10;

    public static string Of(ImmutableArray<ResidentsSign> signs) => string.Join("、", signs.Select(sign => string.Create(CultureInfo.InvariantCulture, $"{Kind(sign.Kind)} {sign.Count} 件（{Lines(sign, " 行目", "ほか {0} 行")}）")));

    /// <summary>The lines of a sign, the first of them.</summary>
    /// <param name="sign">The sign.</param>
    /// <param name="unit">What follows the last number.</param>
    /// <param name="more">Says how many there are more.</param>
    public static string Lines(ResidentsSign sign, string unit, string more) =>
        string.Join("、", sign.Lines.Take(MostLines).Select(line => line.ToString(CultureInfo.InvariantCulture))) + unit
        + (sign.Lines.Length > MostLines ? " " + string.Format(CultureInfo.InvariantCulture, more, sign.Lines.Length - MostLines) : "");

    private static string Kind(ResidentsKind kind) => kind switch
    {
        ResidentsKind.PersonalNumber => "個人番号（マイナンバー）らしい番号",
        ResidentsKind.CardNumber => "クレジットカードなどの番号らしい番号",
        ResidentsKind.PeopleList => "氏名に住所・生年月日・電話が並ぶ名簿らしい行",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
