namespace VendorRisk.People.Codes;

/// <summary>Reads keys as authenticator apps write them (RFC 4648).</summary>
internal static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private const int BitsEach = 5;

    public static byte[] Read(string text)
    {
        List<byte> bytes = new(text.Length * BitsEach / 8);
        int waiting = 0;
        int bits = 0;
        foreach (char c in text)
        {
            int value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
            {
                throw new FormatException("A key holds a character that is no Base32.");
            }

            waiting = ((waiting << BitsEach) | value) & 0xFFF;
            bits += BitsEach;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)((waiting >> bits) & 0xFF));
            }
        }

        return [.. bytes];
    }

    public static string Write(ReadOnlySpan<byte> bytes)
    {
        List<char> text = new((bytes.Length * 8 / BitsEach) + 1);
        int waiting = 0;
        int bits = 0;
        foreach (byte one in bytes)
        {
            waiting = ((waiting << 8) | one) & 0xFFF;
            bits += 8;
            while (bits >= BitsEach)
            {
                bits -= BitsEach;
                text.Add(Alphabet[(waiting >> bits) & 31]);
            }
        }

        return string.Concat(bits > 0 ? text.Append(Alphabet[(waiting << (BitsEach - bits)) & 31]) : text);
    }
}
