using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace VendorRisk.People.Codes;

/// <summary>
/// The code of an authenticator app (RFC 6238: six digits, 30 seconds, HMAC-SHA1, which is what apps know). Identity's own check reads the system's clock and
/// takes a code as often as it is given; here the clock is an argument and a code is good once.
/// </summary>
internal static class OneTimeCode
{
    private const int SecondsEach = 30;
    private const int Digits = 6;
    private const uint Modulus = 1_000_000;

    /// <summary>How many steps a telephone's clock may be off, either way.</summary>
    private const int Tolerance = 1;

    /// <summary>The step of time whose code was typed; null when it is none, or one that was taken before.</summary>
    /// <param name="key">The key in Base32.</param>
    /// <param name="typed">As typed, without blanks and in half width.</param>
    /// <param name="now">The time.</param>
    /// <param name="taken">The step whose code was taken last; 0 when none was.</param>
    public static long? Match(string key, string typed, DateTimeOffset now, long taken)
    {
        if (typed.Length != Digits || !typed.All(char.IsAsciiDigit))
        {
            return null;
        }

        byte[] secret = Base32.Read(key);
        long step = StepOf(now);
        for (long tried = Math.Max(step - Tolerance, taken + 1); tried <= step + Tolerance; tried++)
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(Of(secret, tried)), System.Text.Encoding.ASCII.GetBytes(typed)))
            {
                return tried;
            }
        }

        return null;
    }

    /// <summary>What the app shows at a moment.</summary>
    public static string At(string key, DateTimeOffset moment) => Of(Base32.Read(key), StepOf(moment));

    private static long StepOf(DateTimeOffset moment) => moment.ToUnixTimeSeconds() / SecondsEach;

    private static string Of(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // Authenticator apps know no other; as a keyed hash it is not broken.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        uint number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % Modulus).ToString("D6", CultureInfo.InvariantCulture);
    }
}
