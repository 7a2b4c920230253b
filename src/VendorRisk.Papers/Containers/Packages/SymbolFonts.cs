namespace VendorRisk.Papers.Containers.Packages;

/// <summary>The printed shape of characters that symbol fonts hide behind private codes. Only shapes that forms use; others give nothing.</summary>
internal static class SymbolFonts
{
    /// <summary>Whether a character is one of the private codes that symbol fonts use.</summary>
    public static bool IsPrivate(char c) => c is >= '\uF020' and <= '\uF0FF';

    /// <param name="font">The font's name; may be empty.</param>
    /// <param name="code">The code, with or without the private area's offset.</param>
    public static string Shape(string font, int code)
    {
        int at = code & 0xFF;
        return font.Contains("Wingdings 2", StringComparison.OrdinalIgnoreCase) ? Second(at)
            : font.Contains("Symbol", StringComparison.OrdinalIgnoreCase) ? Symbol(at)
            : First(at);
    }

    private static string First(int at) => at switch
    {
        0x6C => "●",
        0x6D or 0xA1 or 0xA2 or 0x99 => "○",
        0x6E or 0xA7 => "■",
        0x6F or 0x70 or 0x71 or 0x72 or 0xA8 => "□",
        0x75 or 0x76 => "◆",
        0x9E or 0x9F => "・",
        0xFB or 0xD7 => "×",
        0xFC => "✓",
        0xFD => "☒",
        0xFE => "☑",
        0xD8 or 0xE0 or 0xE8 or 0xF0 => "→",
        >= 0x80 and <= 0x8A => at == 0x80 ? "0" : ((char)('①' + at - 0x81)).ToString(),
        >= 0x8C and <= 0x95 => ((char)('①' + at - 0x8C)).ToString(),
        _ => "",
    };

    private static string Second(int at) => at switch
    {
        0x4F or 0xCE => "×",
        0x50 => "✓",
        0x51 or 0x53 or 0x54 => "☒",
        0x52 => "☑",
        0x98 or 0x97 => "●",
        0x99 or 0x9A => "○",
        0xA2 => "■",
        0x2A or 0xA3 => "□",
        _ => "",
    };

    private static string Symbol(int at) => at switch
    {
        0xB7 => "・",
        0xB4 => "×",
        0xAE => "→",
        0x2D => "－",
        _ => "",
    };
}
