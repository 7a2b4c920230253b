using System.Globalization;

namespace VendorRisk.Papers.Containers.Word;

/// <summary>A number of an automatic list as Word prints it.</summary>
internal static class ListNumbers
{
    private const string Aiueo = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

    public static string Print(int number, string format) => format switch
    {
        "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Digits(number).Select(d => (char)(d - '0' + '０'))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①', 20),
        "decimalEnclosedParen" => number is >= 1 and <= 20 ? $"({number})" : Digits(number),
        "decimalEnclosedFullstop" => Digits(number) + ".",
        "aiueo" or "aiueoFullWidth" => Of(Aiueo, number),
        "iroha" or "irohaFullWidth" => Of(Iroha, number),
        "upperLetter" => Letters(number, 'A'),
        "lowerLetter" => Letters(number, 'a'),
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "japaneseCounting" or "japaneseDigitalTenThousand" or "ideographDigital" or "chineseCounting" or "chineseCountingThousand" => Kanji(number),
        _ => Digits(number),
    };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Of(string letters, int number) => number < 1 ? "" : letters[(number - 1) % letters.Length].ToString();

    private static string Enclosed(int number, char first, int last) => number >= 1 && number <= last ? ((char)(first + number - 1)).ToString() : Digits(number);

    private static string Letters(int number, char first) =>
        number < 1 ? "" : new string((char)(first + ((number - 1) % 26)), Math.Min(1 + ((number - 1) / 26), 20));

    private static string Roman(int number)
    {
        if (number is < 1 or > 3999)
        {
            return Digits(number);
        }

        (int Value, string Sign)[] signs =
            [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        string roman = "";
        foreach ((int value, string sign) in signs)
        {
            for (; number >= value; number -= value)
            {
                roman += sign;
            }
        }

        return roman;
    }

    private static string Kanji(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return number switch
        {
            < 0 or > 99 => Digits(number),
            < 10 => digits[number].ToString(),
            _ => (number >= 20 ? digits[number / 10].ToString() : "") + "十" + (number % 10 > 0 ? digits[number % 10].ToString() : ""),
        };
    }
}
