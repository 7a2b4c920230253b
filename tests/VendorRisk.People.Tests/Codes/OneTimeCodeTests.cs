using System.Text;
using VendorRisk.People.Codes;

namespace VendorRisk.People.Tests.Codes;

public class OneTimeCodeTests
{
    private static readonly string Key = Base32.Write("12345678901234567890"u8);

    // The examples of RFC 6238, appendix B, cut to six digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Code_OfAMoment_IsAsTheStandardSays(long seconds, string code)
    {
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeSeconds(seconds);
        OneTimeCode.At(Key, moment).ShouldBe(code);
        OneTimeCode.Match(Key, code, moment, taken: 0).ShouldBe(seconds / 30);
        OneTimeCode.Match(Key, code, moment, taken: seconds / 30).ShouldBeNull();
    }

    // The examples of RFC 4648, without the signs that fill up.
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_WritesAndReads_AsTheStandardSays(string text, string written)
    {
        Base32.Write(Encoding.ASCII.GetBytes(text)).ShouldBe(written);
        Base32.Read(written).ShouldBe(Encoding.ASCII.GetBytes(text));
    }

    [Theory]
    [InlineData(-31, false)]
    [InlineData(-30, true)]
    [InlineData(59, true)]
    [InlineData(60, false)]
    public void Code_OfATelephoneWhoseClockIsOff_IsTakenOneStepEitherWay(int seconds, bool taken)
    {
        DateTimeOffset step = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        (OneTimeCode.Match(Key, OneTimeCode.At(Key, step), step.AddSeconds(seconds), taken: 0) is not null).ShouldBe(taken);
    }

    [Theory]
    [InlineData("")]
    [InlineData("28708")]
    [InlineData("+87082")]
    [InlineData("0287082")]
    public void Code_OfAnotherForm_IsNone(string typed) => OneTimeCode.Match(Key, typed, DateTimeOffset.FromUnixTimeSeconds(59), taken: 0).ShouldBeNull();
}
