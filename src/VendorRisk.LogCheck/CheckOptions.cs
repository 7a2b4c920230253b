namespace VendorRisk.LogCheck;

/// <summary>What the operator asks for.</summary>
/// <param name="Store">A SQLite file, or a PostgreSQL connection string.</param>
/// <param name="Anchors">The folder of checkpoints; null to check without.</param>
/// <param name="Key">The signer's public key; null for the one beside the checkpoints.</param>
internal sealed record CheckOptions(string Store, string? Anchors, string? Key)
{
    /// <summary>A connection string may hold a password, which does not belong on a command line.</summary>
    public const string StoreVariable = "VENDORRISK_LOGCHECK_STORE";

    public const string Usage =
        $"""
        VendorRisk.LogCheck --store ファイル --anchors フォルダー [--key 公開鍵のファイル]
        VendorRisk.LogCheck --store ファイル --without-anchors

        --store            vendorrisk.db（控えでもよい）。PostgreSQL は接続文字列を環境変数 {StoreVariable} に入れ、--store を省きます。
        --anchors          確認点（checkpoints.txt）のあるフォルダー。
        --key              確認点の公開鍵。省くと、確認点のフォルダーの anchor.pub を使います。別に保管したものを指定すると、より確かです。
        --without-anchors  確認点なしで調べます。記録ごと作り直された場合は、見つけられません。

        終了コード: 0 異常なし、1 異常あり、2 調べられない。
        """;

    /// <returns>Null when the arguments make no sense.</returns>
    public static CheckOptions? Parse(string[] arguments, string? storeOfEnvironment)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        bool without = false;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--without-anchors")
            {
                without = true;
            }
            else if (arguments[i] is not ("--store" or "--anchors" or "--key") || ++i == arguments.Length || !given.TryAdd(arguments[i - 1], arguments[i]))
            {
                return null;
            }
        }

        string? store = given.GetValueOrDefault("--store") ?? (string.IsNullOrWhiteSpace(storeOfEnvironment) ? null : storeOfEnvironment);
        string? anchors = given.GetValueOrDefault("--anchors");
        return store is null || without == (anchors is not null) ? null : new CheckOptions(store, anchors, given.GetValueOrDefault("--key"));
    }
}
