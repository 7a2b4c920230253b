namespace VendorRisk.Web.Hosting;

/// <summary>How large an uploaded paper may be. The longest paper seen is a twentieth of a megabyte.</summary>
internal static class UploadLimit
{
    public const int Megabytes = 10;
    public const long Bytes = Megabytes * 1024L * 1024L;
}
