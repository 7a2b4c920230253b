using System.Collections.Frozen;

namespace VendorRisk.People.Passwords;

/// <summary>What is guessed first, of the lengths that are allowed: rows of keys, words that people double or number, and one character again and again.</summary>
internal static class CommonPasswords
{
    private static readonly FrozenSet<string> Lines = new[]
    {
        "123456789012", "1234567890123", "12345678901234", "123456789012345", "1234567890123456", "12345678901234567890", "098765432109", "0987654321098765",
        "012345678901", "0123456789012345", "123123123123", "123412341234", "121212121212", "112233445566", "123456123456", "1q2w3e4r5t6y", "1q2w3e4r5t6y7u8i",
        "1qaz2wsx3edc", "1qaz2wsx3edc4rfv", "!qaz2wsx3edc", "zaq12wsxcde3", "qwertyuiop12", "qwertyuiop123", "qwertyuiop1234", "qwertyuiop[]", "qwertyuiopasdf",
        "qwertyuiopasdfghjkl", "qwerty123456", "qwerty12345678", "qwertyqwerty", "asdfghjkl123", "asdfghjkl;:]", "asdfasdfasdf", "zxcvbnmasdfg", "abcdefghijkl",
        "abcdefghijklm", "abcdefghijklmnop", "abcdefghijklmnopqrstuvwxyz", "abcd1234abcd", "abc123abc123", "abcdef123456", "a1b2c3d4e5f6", "aa1234567890", "1234567890ab",
        "password1234", "password12345", "password123456", "password123!", "password1234!", "password2024", "password2025", "password2026", "password2027",
        "passwordpassword", "p@ssw0rd1234", "p@ssw0rdp@ssw0rd", "passw0rd1234", "pass1234pass", "passpasspass", "passphrase12", "mypassword12", "mypassword123",
        "administrator", "administrator1", "administrator123", "admin1234567", "admin12345678", "adminadminadmin", "adminadmin123", "rootrootroot", "testtesttest",
        "test12345678", "welcome12345", "welcome123456", "letmeinletmein", "iloveyou1234", "iloveyouiloveyou", "changeme1234", "changemechangeme", "correcthorsebatterystaple",
        "correct horse battery staple", "vendorrisk12", "vendorrisk123", "vendorrisk1234", "vendorriskvendorrisk", "itakukanri123", "kojinjoho123", "pasuwado1234", "sakurasakura",
        "sakura123456", "nihonnihon12", "tokyotokyo12", "tokyo2020tokyo", "パスワードパスワード", "パスワード1234567", "あいうえおかきくけこさし", "いろはにほへとちりぬるを",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="folded">The password in lower case and folded characters.</param>
    public static bool Contains(string folded) => Lines.Contains(folded) || (folded.Length > 0 && folded.All(c => c == folded[0]));
}
