namespace VendorRisk.Papers.Profiles;

/// <summary>
/// The office whose paper this thread is reading. Labels and answers are asked for in every corner of reading, which runs on one thread from beginning to
/// end; so the office's own words are at hand there without a parameter through all of it.
/// </summary>
internal static class OfficeScope
{
    [ThreadStatic]
    private static Profile? _current;

    /// <summary>The words of the office whose paper is read; those of the default profile outside of reading.</summary>
    public static OwnWords Words => Office.Own;

    /// <summary>That office.</summary>
    public static Profile Office => _current ?? Profile.Default;

    public static T Read<T>(Profile profile, Func<T> read)
    {
        Profile? before = _current;
        _current = profile;
        try
        {
            return read();
        }
        finally
        {
            _current = before;
        }
    }
}
