namespace VendorRisk.Scoring.Policies;

/// <summary>Version 0: the policy the product comes with, or the operator's own file in its place.</summary>
internal sealed record BuiltInPolicy(ReadOnlyMemory<byte> File, Policy Policy)
{
    public const int Number = 0;

    /// <exception cref="PolicyException">The operator's file is missing, unreadable or wrong.</exception>
    public static BuiltInPolicy Of(ScoringOptions options)
    {
        if (options.PolicyFile is not { } path)
        {
            return new BuiltInPolicy(PolicyReader.DefaultFile(), PolicyReader.Default());
        }

        try
        {
            byte[] file = System.IO.File.ReadAllBytes(path);
            return new BuiltInPolicy(file, PolicyReader.Read(path, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PolicyException(path, [new("", "ファイルを読めません。", exception.Message)]);
        }
    }
}
