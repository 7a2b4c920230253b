using System.Globalization;

namespace VendorRisk.Papers.Tests.Residents;

/// <summary>Makes numbers and people that nobody has, with the check digits that real ones have.</summary>
internal sealed class MadePeople(int seed)
{
    private static readonly string[] Families = ["佐藤", "鈴木", "高橋", "長谷川", "森", "渡辺", "五十嵐", "木村"];
    private static readonly string[] Givens = ["一郎", "花子", "翔", "美咲", "健太郎", "さくら", "陽子", "誠"];
    private static readonly string[] Towns = ["東京都架空区見本町1-2-3", "架空市見本台4丁目5番6号", "神奈川県例示市例町78", "見本郡例示町大字架空9-10", "架空区見本二丁目3-4"];
    private readonly Random _random = new(seed);

    /// <summary>Worked out from the text of the ministry's order, apart from the product: P(n) from the right, Q(n) = n + 1 up to 6, n - 5 from 7.</summary>
    public string Personal(int wrongBy = 0)
    {
        string first = Digits(11);
        int sum = Enumerable.Range(1, 11).Sum(n => (first[^n] - '0') * (n <= 6 ? n + 1 : n - 5));
        int check = sum % 11 <= 1 ? 0 : 11 - (sum % 11);
        return first + ((check + wrongBy) % 10).ToString(CultureInfo.InvariantCulture);
    }

    public string Corporate()
    {
        string rest = Digits(12);
        int sum = Enumerable.Range(1, 12).Sum(n => (rest[^n] - '0') * (n % 2 == 1 ? 1 : 2));
        return (9 - (sum % 9)).ToString(CultureInfo.InvariantCulture) + rest;
    }

    public string Card(string prefix, int length, int wrongBy = 0)
    {
        string first = prefix + Digits(length - prefix.Length - 1);
        int sum = first.Reverse().Select((digit, i) => i % 2 == 0 ? (digit - '0') * 2 : digit - '0').Sum(value => value > 9 ? value - 9 : value);
        return first + ((((10 - (sum % 10)) % 10) + wrongBy) % 10).ToString(CultureInfo.InvariantCulture);
    }

    public string Name(string between = " ") => Pick(Families) + between + Pick(Givens);

    public string Address() => Pick(Towns);

    public string BirthDay() => string.Create(CultureInfo.InvariantCulture, $"昭和{_random.Next(20, 63)}年{_random.Next(1, 13)}月{_random.Next(1, 28)}日");

    public string Telephone() => $"090-{Digits(4)}-{Digits(4)}";

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + _random.Next(10))));

    public T Pick<T>(params T[] among) => among[_random.Next(among.Length)];
}
